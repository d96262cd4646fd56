"""Words of a feed are made plain and fit their places; its terms are found among ours."""

import time
from datetime import UTC, datetime
from typing import Any

import pytest

from directory.harvest import words as plain_words
from directory.harvest.reading import heading, understood
from directory.harvest.refusing import LeftOut
from directory.harvest.terms import OurTerm, Terms
from directory.harvest.told import ToldTerm
from directory.harvest.values import paragraphs, uid
from directory.models.reasons import Why
from tests.directory.harvest.local_feed import told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>Songs &amp; tea.</p><p>All welcome<br>really.</p>", "Songs & tea.\n\nAll welcome\nreally."),
        ("&lt;p&gt;Sealed twice&lt;/p&gt;", "Sealed twice"),
        ("<script>alert(1)</script>Tea<style>p{}</style>", "Tea"),
        ("under <5 and R&D", "under <5 and R&D"),
        ("nul\x00 bidi\u202e half\ud800", "nul bidi half"),
        ("<![half", "<![half"),
        (None, ""),
        (["Tea"], ""),
    ],
)
def test_words_are_plain(text: Any, words: str) -> None:
    assert paragraphs(text) == words


@pytest.mark.parametrize("part", ["<a ", "<a<", "<!--", "<?", "<p b='", "<b><i></b>", "<div>", "<table><td>", "&lt;a "])
def test_words_written_to_keep_us_are_read_at_once(part: str) -> None:
    text = (part * plain_words.LONGEST)[: plain_words.LONGEST]
    begun = time.process_time()

    for _again in range(10):
        paragraphs(text)

    assert time.process_time() - begun < 1


def test_long_words_are_cut_and_it_is_said() -> None:
    service = understood(told(name="Tea " * 100, description="One sentence. " * 40, alert="x" * 400))

    assert (len(service.name), service.name[-2:]) == (148, "a…")
    assert service.summary.endswith("One sentence.")
    assert len(service.summary) <= 300 < len(service.description)
    assert len(service.notice) == 300
    assert {each.why for each in service.left_out} == {Why.SHORTENED}


def test_what_has_the_wrong_form_is_left_out_and_said() -> None:
    service = understood(told(url="samphire.example", email="desk", assured_date="soon", last_modified="never"))

    assert (service.website, service.email, service.assured_on, service.changed_at) == ("", "", None, None)
    assert service.left_out == (LeftOut(Why.LINK, "samphire.example"), LeftOut(Why.MAILBOX, "desk"))


def test_a_moment_has_a_zone() -> None:
    moments = ["2026-11-24T10:00:00.123Z", "2026-11-24T10:00:00", "2026-11-24T12:00:00+02:00"]

    found = [heading(told(last_modified=each)).changed_at for each in moments]

    whole = datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert found == [whole.replace(microsecond=123000), whole, whole]


def test_terms_are_ours_by_id_by_address_by_list_or_by_a_name_that_is_only_one() -> None:
    ids = [heading(told(number)).their_id for number in range(4)]
    ours = Terms(
        OurTerm(number, *row)  # type: ignore[arg-type]
        for number, row in enumerate([
            (uid(ids[0]), "", "Categories", "Baby groups"),
            (uid(ids[1]), "http://id.esd.org.uk/service/298", "Categories", "Speech"),
            (uid(ids[2]), "", "Needs", "Speech"),
            (uid(ids[3]), "", "Needs", "Sight"),
        ])
    )  # fmt: skip

    known, unknown = ours.meant([
        ToldTerm(ids[0], "", "", "Something else"),
        ToldTerm("", "https://id.esd.org.uk/service/298/", "", ""),
        ToldTerm("", "", "needs", "SPEECH"),
        ToldTerm("", "", "Elsewhere", "sight"),
        ToldTerm("", "", "Elsewhere", "Speech"),  # two of ours are called so
        ToldTerm("", "", "", ""),
    ])  # fmt: skip

    assert known == [0, 1, 2, 3]
    assert unknown == [LeftOut(Why.TERM, "Speech")]
