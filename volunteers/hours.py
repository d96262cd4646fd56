"""The weeks of a volunteer, ready to be shown: hours given of hours promised, in words and as a track."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils.functional import Promise as Words
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from ui.shapes import Tag
from volunteers.commitment import A_WEEK, State, Week
from volunteers.durations import spoken, spoken_long
from volunteers.models import Contact, Volunteer
from volunteers.models.volunteer import VolunteerQuerySet
from volunteers.readiness_words import Voice
from volunteers.standing import minutes_promised, weeks_of
from workdays.dates import date_format

WHOLE = 100
TAGS: dict[State, Tag] = {
    State.MET: Tag(pgettext_lazy("hours of a week", "Given"), "good", "check"),
    State.SHORT: Tag(gettext_lazy("Less than agreed")),
    State.NOT_KNOWN: Tag(gettext_lazy("Length not known")),
    State.AGREED_BREAK: Tag(gettext_lazy("Agreed break")),
    State.NOT_STARTED: Tag(gettext_lazy("Before the start")),
    State.LEFT: Tag(gettext_lazy("Last week")),
    State.UNDER_WAY: Tag(gettext_lazy("This week"), "now"),
    State.FUTURE: Tag(gettext_lazy("To come")),
}
KIND_TAGS = TAGS | {State.SHORT: Tag(gettext_lazy("A quieter week"))}


@dataclass(frozen=True)
class WeekRow:
    """One week on the page. `gone` is what was given, in percent of what was promised, 100 at most."""

    label: str
    given: str
    of: str
    gone: int
    tag: Tag
    average: str | Words = ""


def recent_weeks(volunteer: Volunteer, on: date, count: int) -> list[Week]:
    """Her last weeks up to the one that holds the day, the oldest first."""
    first_on = on - A_WEEK * (count - 1)
    return weeks_of(volunteer, contacts_since(volunteer, first_on), first_on=first_on, last_on=on, on=on)


def contacts_since(volunteer: Volunteer, first_on: date) -> Iterable[Contact]:
    """Her contacts from a little before the day on: the clock of the centre decides which week they are in."""
    earlier = first_on - timedelta(days=first_on.weekday() + 1)
    ours = Contact.objects.filter(placement__volunteer=volunteer, started_at__date__gte=earlier)
    return ours.only("started_at", "minutes", "placement")


def rows(read: Sequence[Week], volunteer: Volunteer, voice: Voice = Voice.HER) -> list[WeekRow]:
    """The weeks since she started, the latest first."""
    promised = minutes_promised(volunteer.centre)
    begun = [week for week in read if week.state != State.NOT_STARTED or week.minutes]
    return [_row(week, promised, voice) for week in reversed(begun)]


def _row(week: Week, promised: int, voice: Voice) -> WeekRow:
    tags = TAGS if voice is Voice.HER else KIND_TAGS
    quiet = week.state == State.SHORT and (week.average or 0) < promised
    average = _("Four weeks together: %s a week") % spoken(week.average) if week.average is not None else ""
    return WeekRow(
        label=_("Week of %s") % date_format(week.period.first_on, "j F"),
        given=spoken(week.minutes),
        of=_("of %s") % spoken_long(promised),
        gone=share(week.minutes, promised),
        tag=replace(tags[week.state], tone="soon") if quiet and voice is Voice.HER else tags[week.state],
        average=average,
    )


def latest_average(read: Sequence[Week]) -> str:
    """The newest average of four weeks, spoken; empty while there is none."""
    known = [week.average for week in read if week.average is not None]
    return spoken(known[-1]) if known else ""


def share(minutes: int, promised: int) -> int:
    """In percent of what was promised, and never more than the whole track."""
    return min(WHOLE, round(WHOLE * minutes / promised)) if promised else WHOLE


def weeks_of_each(volunteers: VolunteerQuerySet, on: date, count: int) -> list[tuple[Volunteer, list[Week]]]:
    """Each volunteer with her last weeks, read for all of them in one query."""
    first_on = on - A_WEEK * count
    hers: dict[int, list[Contact]] = {}
    recent = Contact.objects.filter(
        placement__volunteer__in=volunteers, started_at__date__gte=first_on - timedelta(days=first_on.weekday() + 1)
    )
    for contact in recent.select_related("placement").only("started_at", "minutes", "placement__volunteer"):
        hers.setdefault(contact.placement.volunteer_id, []).append(contact)
    return [(each, weeks_of(each, hers.get(each.pk, []), first_on=first_on, last_on=on, on=on)) for each in volunteers]
