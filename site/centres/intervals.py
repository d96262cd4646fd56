"""The intervals a centre works by: their names, their units and what holds until somebody says otherwise."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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

    @property
    def default(self) -> int:
        """What holds until a centre or everybody is given another figure; sources in docs/intervals.md."""
        return DEFAULTS[self]


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
}
