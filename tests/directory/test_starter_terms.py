"""The words a new directory begins with: there on the first day, alike on every site, then the editors’ own."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import translation

from directory.models import Synonyms, Taxonomy, Term, TermWords
from directory.search.words import asked_words, meanings, stems_of
from directory.starter_names import NAMES
from directory.starter_synonyms import SAME
from directory.starter_terms import LISTS
from directory.starting import lasting_id, start
from tests.directory.conftest import NOW
from tests.directory.speaking import NOT_OUR_WORDS
from ui.folding import fold

UNDER = {
    "activities-clubs-and-groups": 7, "family-support": 12, "health": 5, "pregnancy-birth-early-years": 6, "send": 12,
    "transport": 1, "childcare-and-school": 3, "specialist-support": 4, "help-near-home": 2,
}  # fmt: skip


@pytest.fixture
def started(db: None) -> None:
    start(now=NOW)


def found() -> str:
    out = StringIO()
    call_command("found", stdout=out)
    return out.getvalue()


def test_the_first_day_brings_four_lists_and_the_second_none(db: None) -> None:
    first = found()

    assert all(words.name in first for words in LISTS.values())
    assert list(Taxonomy.objects.values_list("code", flat=True)) == ["category", "need", "funding", "audience"]
    assert "Nothing is missing." in found()


def test_categories_have_two_levels_in_their_order(started: None) -> None:
    tops = Term.objects.of("category").tops()

    assert {top.code: top.children.count() for top in tops} == UNDER
    assert list(tops.values_list("code", flat=True)) == list(UNDER)
    assert not Term.objects.exclude(taxonomy__code="category").exclude(parent=None).exists()
    assert not Term.objects.exclude(parent__parent=None).exists()


@pytest.mark.requirement("R002-070")
@pytest.mark.parametrize(
    "code",
    [
        "health-visiting", "gp", "voluntary", "parenting-support", "nursery", "social-services", "camhs",
        "child-development-centre", "breaks-and-respite",
    ],
)  # fmt: skip
def test_each_kind_of_early_years_provider_has_its_category(started: None, code: str) -> None:
    assert Term.objects.of("category").get(code=code).parent is not None


def test_specialist_support_is_a_category_of_its_own(started: None) -> None:
    specialist = Term.objects.get(code="specialist-support")

    assert {"camhs", "child-development-centre"} <= set(specialist.children.values_list("code", flat=True))


def test_every_term_is_public_complete_and_says_what_it_means(started: None) -> None:
    for each in [*Taxonomy.objects.all(), *Term.objects.all()]:
        each.full_clean()
        assert each.live, each
        assert each.first_published_at == NOW
        assert each.description.endswith("."), each
        assert each.address == "", each
        assert not NOT_OUR_WORDS.search(f"{each.name} {each.description}"), each
        assert "'" not in each.name + each.description, each


def test_every_term_is_named_in_the_four_other_languages_and_waits_for_a_reader(started: None) -> None:
    assert TermWords.objects.count() == 4 * Term.objects.count() == 4 * len(NAMES)
    assert not TermWords.objects.exclude(by_machine=True).exists()
    with translation.override("pt"):
        assert Term.objects.get(code="need-hearing").told == "Audição"


def test_two_sites_give_a_term_the_same_lasting_id(started: None) -> None:
    assert str(Term.objects.get(code="nursery").uid) == "f5a38b56-1603-5e6f-a287-123e67dd6eba"
    assert all(term.uid == lasting_id("term", term.code) for term in Term.objects.all())


def test_what_an_editor_changed_or_deleted_stays_so(started: None) -> None:
    Term.objects.get(code="youth-justice").delete()
    Term.objects.filter(code="gp").update(name="Surgeries")

    assert start(now=NOW) == []
    assert not Term.objects.filter(code="youth-justice").exists()
    assert Term.objects.get(code="gp").name == "Surgeries"


def test_a_list_that_was_taken_away_does_not_come_back(started: None) -> None:
    Term.objects.of("audience").delete()
    Taxonomy.objects.get(code="audience").delete()

    assert start(now=NOW) == []
    assert not Taxonomy.objects.filter(code="audience").exists()


def test_a_list_that_editors_began_themselves_is_theirs(db: None) -> None:
    Taxonomy.objects.create(code="need", name="Our needs", description="As we see them.")

    assert start(now=NOW) == ["Categories", "Help with the cost", "Who it is for", "Words that mean the same"]
    assert not Term.objects.of("need").exists()


SAYINGS = [
    ("little one", "baby"), ("bebé", "baby"), ("niemowle", "baby"), ("GP", "doctor"), ("lekarz", "doctor"),
    ("buggy", "pram"), ("wózek", "pram"), ("day carer", "childminder"), ("opiekunka", "childminder"),
    ("infantario", "nursery"), ("logopeda", "speech"), ("grávida", "pregnancy"), ("tłumacz", "interpreter"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "service"), SAYINGS)
def test_what_families_type_finds_what_services_say(started: None, typed: str, service: str) -> None:
    same, known = Synonyms.groups(), stems_of(service, "en")
    (word,) = asked_words(typed, same)

    assert meanings(word, known, same) == known


def test_words_that_mean_the_same_fit_their_field_and_stand_in_one_group(started: None) -> None:
    groups = [words.split(", ") for words in Synonyms.objects.values_list("words", flat=True)]
    folded = [fold(word) for group in groups for word in set(group)]

    assert len(groups) >= 25
    assert all(len(words) <= 300 for words in SAME)
    assert len(folded) == len(set(folded))


def test_editors_who_wrote_such_words_first_keep_theirs(db: None) -> None:
    Synonyms.objects.create(words="boat, ship")

    start(now=NOW)

    assert Synonyms.objects.count() == 1
