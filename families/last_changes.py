"""Who changed a record last, and when, in a sentence for the next who changes it."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from families.models import HeadCount
from workdays.dates import date_format


def last_change(record: Any) -> str:
    """ "Paul Le Quesne changed this on 24 November 2026, 10:12."; empty when the history does not say."""
    latest = record.history.select_related("history_user").first()
    if latest is None or latest.history_user is None:
        return ""
    when = date_format(timezone.localtime(latest.history_date), "DATETIME_FORMAT")
    return _("%(who)s changed this on %(when)s.") % {"who": latest.history_user, "when": when}


def last_count(kept: HeadCount) -> str:
    """ "Paul Le Quesne counted on 24 November 2026, 10:12."; empty when nobody is known to have."""
    if kept.recorded_by is None:
        return ""
    when = date_format(timezone.localtime(kept.recorded_at), "DATETIME_FORMAT")
    return _("%(who)s changed the head count on %(when)s.") % {"who": kept.recorded_by, "when": when}
