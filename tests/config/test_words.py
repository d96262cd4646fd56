"""Every word that code and templates say is in every catalogue, whole, and Portuguese is the Portuguese of Portugal."""

import re

import polib
import pytest
from django.utils.translation import override

from config.catalogues import BRAZILIAN, catalogues, faults
from config.said import ROOT, Said, everything_said, said_in_code, said_in_template
from ui.trail_pages.deeds import KEPT, in_words

LANGUAGES = ("fr", "pl", "pt", "ro")
DEED = re.compile(r"""(?:deed|page)=(?:"([^"]+)"(?: if [^"\n]+ else "([^"]+)")?)""")
DEED_OF_AN_ACCOUNT = re.compile(r"""_(?:tell|write|on_account_signal)\([^"\n]*, "([^"]+)"\)""")


@pytest.fixture(scope="module")
def said() -> dict[Said, set[str]]:
    return everything_said()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing_untranslated_left_over_or_broken(language: str, said: dict[Said, set[str]]) -> None:
    assert list(faults(catalogues()[language], said)) == []


def test_portuguese_is_not_the_portuguese_of_brazil() -> None:
    texts = (text for entry in catalogues()["pt"] for text in (entry.msgstr, *entry.msgstr_plural.values()))

    assert [text for text in texts if BRAZILIAN.search(text)] == []


@pytest.mark.parametrize("words", ["Digite sua senha", "Você está fazendo", "Salvar o arquivo", "no celular"])
def test_what_only_brazil_says_would_be_noticed(words: str) -> None:
    assert BRAZILIAN.search(words)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('_("Open")', [Said("Open")]),
        ('x = gettext_lazy("A long " "sentence.")', [Said("A long sentence.")]),
        ("f\"{_('in braces')}\"", [Said("in braces")]),
        ('ngettext("%d day", "%d days", days)', [Said("%d day", plural="%d days")]),
        ('translation.pgettext("button", "Open")', [Said("Open", "button")]),
        ("_(words)", []),
        ('print("nobody reads this")', []),
    ],
)
def test_words_are_found_in_code(source: str, found: list[Said]) -> None:
    assert list(said_in_code(source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('{% translate "Open" %}', [Said("Open")]),
        ('{% translate "Open" context "hours" as words %}', [Said("Open", "hours")]),
        ('{% tag _("First visit") "people" %}', [Said("First visit")]),
        ('{% include "x.html" with label=_("Show") %}', [Said("Show")]),
        (
            "{% blocktranslate trimmed with day=on|date %}\n  On {{ day }}\n{% endblocktranslate %}",
            [Said("On %(day)s")],
        ),
        (
            "{% blocktranslate count n=all %}{{ n }} row{% plural %}{{ n }} rows{% endblocktranslate %}",
            [Said("%(n)s row", plural="%(n)s rows")],
        ),
        ("<p>nobody translates this</p>", []),
    ],
)
def test_words_are_found_in_templates(source: str, found: list[Said]) -> None:
    assert list(said_in_template(source)) == found


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (polib.POEntry(msgid="Open", msgstr=""), "not translated"),
        (polib.POEntry(msgid="Open", msgstr="Abrir", msgctxt="hours"), "nobody says this any more"),
        (polib.POEntry(msgid="Since %(day)s", msgstr="Desde %(dia)s"), "placeholders differ"),
        (polib.POEntry(msgid="Since %s", msgstr="Desde sempre"), "placeholders differ"),
        (polib.POEntry(msgid="Since %s", msgstr="Desde %s até %s"), "placeholders differ"),
        (polib.POEntry(msgid="Hello {name}", msgstr="Olá"), "placeholders differ"),
        (
            polib.POEntry(msgid="One row", msgid_plural="%d rows", msgstr_plural={0: "Uma linha", 1: "Linhas"}),
            "placeholders differ",
        ),
        (polib.POEntry(msgid="<b>Now</b>", msgstr="<b>Agora"), "placeholders differ"),
    ],
)
def test_each_fault_of_a_catalogue_is_found(entry: polib.POEntry, fault: str) -> None:
    catalogue = polib.POFile()
    catalogue.append(entry)
    wanted = Said(entry.msgid, "" if fault.startswith("nobody") else entry.msgctxt or "", entry.msgid_plural or "")

    assert any(each.startswith(fault) for each in faults(catalogue, [wanted]))


def test_a_number_may_be_a_word_where_there_is_only_one() -> None:
    catalogue = polib.POFile()
    forms = {0: "Uma vez este mês", 1: "%(times)d vezes este mês"}
    catalogue.append(polib.POEntry(msgid="Once", msgid_plural="%(times)d times", msgstr_plural=forms))

    assert list(faults(catalogue, [Said("Once", plural="%(times)d times")])) == []


def test_every_deed_the_trail_keeps_has_words_in_every_language() -> None:
    sources = [path.read_text() for path in ROOT.glob("[!.t]*/**/*.py") if "migrations" not in path.parts]
    written = {deed for source in sources for found in DEED.findall(source) for deed in found if deed}
    of_accounts = {deed for source in sources for deed in DEED_OF_AN_ACCOUNT.findall(source)}

    assert written | of_accounts <= {str(deed) for deed in KEPT}


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("family registered", "família inscrita"),
        ("role given: coordinator", "função dada: Coordenador/a"),
        ("role given: of a kind that is gone", "role given: of a kind that is gone"),
        ("something nobody found words for", "something nobody found words for"),
    ],
)
def test_a_deed_is_said_in_the_reader_s_language(deed: str, words: str) -> None:
    with override("pt"):
        assert in_words(deed) == words
