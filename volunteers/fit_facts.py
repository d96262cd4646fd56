"""What the records know of volunteers and families together, read for all of them at once, for the rule of who fits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from families.models import Family, FamilyQuerySet, Home
from ui.languages import language_name
from volunteers import fit, hours, standing
from volunteers.commitment import AVERAGED_WEEKS
from volunteers.models import Placement, Volunteer
from volunteers.models.volunteer import VolunteerQuerySet


@dataclass(frozen=True)
class Known:
    """Where families live, and whom each volunteer visits; only of families that the reader may see."""

    towns: dict[int, str] = field(default_factory=dict)
    visits: dict[int, list[int]] = field(default_factory=dict)

    def together(self, volunteer: Volunteer, family: Family) -> fit.Facts:
        """Language and area of the two."""
        theirs, hers = family.home_languages.split(), set(volunteer.languages.split())
        town = self.towns.get(family.pk, "")
        own = volunteer.person.family_id if volunteer.person else 0
        return fit.Facts(
            first_language=language_name(theirs[0]) if theirs else "",
            shared=tuple(language_name(code) for code in theirs if code in hers),
            languages_known=bool(theirs and hers),
            town=town,
            lives_there=bool(town) and self.towns.get(own) == town,
            visits_there=bool(town) and town in {self.towns.get(pk) for pk in self.visits.get(volunteer.pk, [])},
        )


def known(volunteers: Sequence[Volunteer], families: Iterable[Family], seen: FamilyQuerySet, on: date) -> Known:
    """All of it in two questions."""
    visits: dict[int, list[int]] = {}
    running = Placement.objects.running_on(on).filter(volunteer__in=[each.pk for each in volunteers])
    for volunteer, family in running.values_list("volunteer", "family"):
        visits.setdefault(volunteer, []).append(family)
    own = {each.person.family_id for each in volunteers if each.person}
    asked_about = own.union({each.pk for each in families}, *visits.values())
    homes = Home.objects.lived_in(on).filter(family__in=seen.filter(pk__in=asked_about)).order_by("is_main", "-id")
    return Known({home.family_id: home.town for home in homes if home.town}, visits)


def with_hours(facts: fit.Facts, volunteer: Volunteer, given: int | None, on: date) -> fit.Facts:
    """With her hours, her families and her breaks. Whoever visits nobody has the whole promise free."""
    count = int(getattr(volunteer, "families_now", 0))
    away = [pause.last_on for pause in volunteer.breaks.all() if pause.first_on <= on <= pause.last_on]
    return replace(
        facts,
        promised=standing.minutes_promised(volunteer.centre),
        given=given if count else 0,
        families_now=count,
        away_until=max(away, default=None),
    )


def with_wait(facts: fit.Facts, family: Family, centre_id: int) -> fit.Facts:
    """With the day since when the family waits."""
    days = [each.registered_on for each in family.registrations.all() if each.centre_id == centre_id]
    return replace(facts, waiting_since=max(days, default=None))


def given_lately(volunteers: VolunteerQuerySet, on: date) -> dict[int, int | None]:
    """Minutes a week that each gave over her last weeks; nothing where nobody knows."""
    return {
        each.pk: next((week.average for week in reversed(weeks) if week.average is not None), None)
        for each, weeks in hours.weeks_of_each(volunteers, on, AVERAGED_WEEKS)
    }
