"""The intervals a centre works by: their names, units and bounds, and what holds until somebody says otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy


class IntervalCode(TextChoices):
    """Every interval has its unit in its name, so that nobody enters weeks for days."""

    DBS_RENEWAL_MONTHS = "dbs_renewal_months", _("a DBS check is renewed after this many months")
    DBS_FIRST_NOTICE_DAYS = "dbs_first_notice_days", _("first notice before a DBS check lapses, in days")
    DBS_SECOND_NOTICE_DAYS = "dbs_second_notice_days", _("second notice before a DBS check lapses, in days")
    DBS_THIRD_NOTICE_DAYS = "dbs_third_notice_days", _("third notice before a DBS check lapses, in days")
    DBS_LAST_NOTICE_DAYS = "dbs_last_notice_days", _("last notice before a DBS check lapses, in days")
    COMMITMENT_MINUTES_A_WEEK = "commitment_minutes_a_week", _("what a volunteer gives each week, in minutes")
    VISIT_OVERDUE_MINUTES = (
        "visit_overdue_minutes",
        _("a visit is overdue this many minutes after its planned end"),
    )
    CONTACT_WRITTEN_UP_WORKING_DAYS = (
        "contact_written_up_working_days",
        _("a contact is written up within this many working days"),
    )
    LEAVES_AT_YEARS = "leaves_at_years", _("a child is too old for the centre from this birthday")
    READING_AGE_YEARS = "reading_age_years", _("leaflets are written for readers of at most this age")
    CLOSED_ENQUIRY_KEPT_DAYS = (
        "closed_enquiry_kept_days",
        _("a closed enquiry about volunteering keeps its names and numbers for this many days"),
    )
    ENQUIRY_KEPT_DAYS = "enquiry_kept_days", _("any enquiry about volunteering keeps them for this many days at most")

    @property
    def default(self) -> int:
        """What holds until a centre or everybody is given another figure; sources in docs/intervals.md."""
        return DEFAULTS[self]

    @property
    def measure(self) -> "Measure":
        """Its unit, its bounds and where its figure comes from."""
        return MEASURES[self]


DEFAULTS: dict[IntervalCode, int] = {
    IntervalCode.DBS_RENEWAL_MONTHS: 36,
    IntervalCode.DBS_FIRST_NOTICE_DAYS: 90,
    IntervalCode.DBS_SECOND_NOTICE_DAYS: 60,
    IntervalCode.DBS_THIRD_NOTICE_DAYS: 30,
    IntervalCode.DBS_LAST_NOTICE_DAYS: 7,
    IntervalCode.COMMITMENT_MINUTES_A_WEEK: 120,
    IntervalCode.VISIT_OVERDUE_MINUTES: 0,
    IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS: 5,
    IntervalCode.LEAVES_AT_YEARS: 5,
    IntervalCode.READING_AGE_YEARS: 11,
    IntervalCode.CLOSED_ENQUIRY_KEPT_DAYS: 90,
    IntervalCode.ENQUIRY_KEPT_DAYS: 365,
}


@dataclass(frozen=True)
class Measure:
    """How one interval is counted: the words of its unit, the least and the most it may be, and its source.

    The bounds catch slips of the hand, such as weeks for days; they are ours and no law's.
    """

    unit: Promise
    least: int
    most: int
    source: str | Promise
    caution: str | Promise = ""

    def said(self, amount: int) -> str:
        """The figure with its unit: 36 months."""
        return str(self.unit % {"amount": amount})

    def allows(self, amount: int) -> bool:
        """Whether the figure lies within the bounds."""
        return self.least <= amount <= self.most


MONTHS = ngettext_lazy("%(amount)d month", "%(amount)d months", "amount")
DAYS = ngettext_lazy("%(amount)d day", "%(amount)d days", "amount")
WORKING_DAYS = ngettext_lazy("%(amount)d working day", "%(amount)d working days", "amount")
MINUTES = ngettext_lazy("%(amount)d minute", "%(amount)d minutes", "amount")
MINUTES_A_WEEK = ngettext_lazy("%(amount)d minute a week", "%(amount)d minutes a week", "amount")
YEARS = ngettext_lazy("%(amount)d year", "%(amount)d years", "amount")
NOTICE = Measure(DAYS, 1, 180, _("Common practice: 90, 60, 30 and 7 days."))
KEPT_NO_LONGER = _("Data protection: no longer than it is needed. The figure is ours and no law’s.")
FORM_SAYS_SO = _("The form for enquiries tells it to whoever writes to us.")
MEASURES: dict[IntervalCode, Measure] = {
    IntervalCode.DBS_RENEWAL_MONTHS: Measure(
        MONTHS, 12, 60,
        _("No law says when a check lapses. The States of Jersey renew those of their own staff every three years."),
    ),
    IntervalCode.DBS_FIRST_NOTICE_DAYS: NOTICE,
    IntervalCode.DBS_SECOND_NOTICE_DAYS: NOTICE,
    IntervalCode.DBS_THIRD_NOTICE_DAYS: NOTICE,
    IntervalCode.DBS_LAST_NOTICE_DAYS: NOTICE,
    IntervalCode.COMMITMENT_MINUTES_A_WEEK: Measure(
        MINUTES_A_WEEK, 0, 1200, _("The contract, 3.2: at least two hours a week."),
        _("0 means that nobody is asked for time each week. In England that also changes which DBS check is needed."),
    ),
    IntervalCode.VISIT_OVERDUE_MINUTES: Measure(
        MINUTES, 0, 60, _("A visit is overdue at its planned end. A centre may allow some minutes more."),
        _("The alarm for a volunteer who is out alone waits as long as this."),
    ),
    IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS: Measure(
        WORKING_DAYS, 1, 20, _("The St Helens standard for case recording: five working days.")
    ),
    IntervalCode.LEAVES_AT_YEARS: Measure(
        YEARS, 1, 25, _("The contract, 3.2: a family has at least one child under five."),
        _("This changes who can use the centre, from the next decision on."),
    ),
    IntervalCode.READING_AGE_YEARS: Measure(
        YEARS, 7, 16, _("Plain English for everybody: a reading age of about 9 to 11."),
        _("A leaflet that is harder to read is published only with a reason."),
    ),
    IntervalCode.CLOSED_ENQUIRY_KEPT_DAYS: Measure(DAYS, 7, 365, KEPT_NO_LONGER, FORM_SAYS_SO),
    IntervalCode.ENQUIRY_KEPT_DAYS: Measure(DAYS, 30, 730, KEPT_NO_LONGER, FORM_SAYS_SO),
}  # fmt: skip
NOTICES = (
    IntervalCode.DBS_FIRST_NOTICE_DAYS,
    IntervalCode.DBS_SECOND_NOTICE_DAYS,
    IntervalCode.DBS_THIRD_NOTICE_DAYS,
    IntervalCode.DBS_LAST_NOTICE_DAYS,
)


def notices_fall(figures: Mapping[str, int]) -> bool:
    """Whether each notice before a DBS check lapses comes nearer to that day than the one before it."""
    return all(figures[earlier] > figures[later] for earlier, later in pairwise(NOTICES))
