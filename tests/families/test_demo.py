"""The demonstration's families: believable, the same each time, and registered as staff would."""

from datetime import date, timedelta
from random import Random

import pytest
from django.db.models import Count

import centres.demo
import directory.demo
import families.demo
from families.demo_households import household
from families.models import Attendance, Circumstance, Enquiry, Family, Registration
from tests.factories.people import somebody

TODAY = date(2026, 11, 24)


def dice(seed: int) -> Random:
    """Dice that fall the same way each time."""
    return Random(seed)  # noqa: S311 – invented people, no secret


def test_the_same_seed_invents_the_same_household() -> None:
    first, second = (household(dice(7), "samares", TODAY, None) for _time in range(2))

    assert first == second
    assert first != household(dice(8), "samares", TODAY, None)


def registered(name: str) -> list[tuple[str, bool]]:
    """Where the family was registered in turn, and whether that has ended."""
    rows = Registration.objects.filter(family__name=name).values_list("centre__slug", "closed_on")
    return [(slug, closed_on is not None) for slug, closed_on in rows]


@pytest.mark.django_db
def test_the_demonstration_is_a_centre_a_coordinator_would_believe() -> None:
    centres.demo.load(today=TODAY)
    directory.demo.load(today=TODAY, rng=dice(1))
    families.demo.load(today=TODAY, rng=dice(1), by=somebody("coordinator"))

    sizes = dict(Family.objects.values_list("centre__slug").annotate(Count("pk")))
    assert sizes == {"samares": 82, "first-tower": 27, "northfield": 15}
    assert not Registration.objects.exclude(decision__outcome="eligible").exists()
    assert Registration.objects.exclude(closed_on=None).exists()
    waiting = Family.objects.never_registered().filter(enquiries=None)
    assert set(waiting.values_list("decisions__outcome", flat=True)) == {
        "unclear", "not_eligible",
    }  # fmt: skip
    assert {"pt en", "pl en", "ro en", "fr en"} <= set(Family.objects.values_list("home_languages", flat=True))
    asked = Circumstance.objects.values("family").annotate(kinds=Count("kind", distinct=True))
    assert {row["kinds"] for row in asked} >= {4, 5, 6}
    assert Attendance.objects.filter(attended_on__lt=TODAY - timedelta(days=400)).exists()
    pereiras = Family.objects.get(name="Pereira, Hamon")
    tiago = pereiras.people.get(first_name="Tiago")
    assert {str(living.home) for living in tiago.livings.all()} == {"Le Squez Road", "Grève d’Azette"}
    assert pereiras.registrations.open_on(TODAY).exists()
    assert registered("Brennan, Silveira") == [("samares", False), ("first-tower", False)]
    assert registered("Szymańska") == [("samares", True), ("first-tower", False)]
    assert Enquiry.objects.waiting().get().known.centre.slug == "samares"
    newest = pereiras.decisions.first()
    assert newest is not None
    assert "Grève d’Azette is outside the Samarès area" in [str(each.sentence) for each in newest.explained.reasons]
