"""How long an enquiry says who wrote it: a while after it was closed, and never longer than a year or so."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from centres.intervals import IntervalCode
from centres.models import Centre
from volunteers.models import VolunteerEnquiry

AFTER_CLOSING, AT_MOST = IntervalCode.CLOSED_ENQUIRY_KEPT_DAYS, IntervalCode.ENQUIRY_KEPT_DAYS


def too_old(centre: Centre, now: datetime) -> Iterator[VolunteerEnquiry]:
    """Enquiries of the centre that must not say any longer who she is."""
    today = centre.day_of(now)
    yield from centre.volunteer_enquiries.to_erase(
        closed_before=today - timedelta(days=centre.intervals[AFTER_CLOSING]),
        made_before=today - timedelta(days=centre.intervals[AT_MOST]),
    )


def promise(centres: Iterable[Centre]) -> str:
    """What we say about it on the form. Where centres differ, the longest time is said."""
    figures = [centre.intervals for centre in centres]
    days = {code: max(each[code] for each in figures) for code in (AFTER_CLOSING, AT_MOST)}
    return _(
        "We use this only to talk with you about volunteering. Unless you apply, we delete it %(closed)s after we have "
        "dealt with it, and %(made)s after you sent it at the latest."
    ) % {"closed": _said(AFTER_CLOSING, days), "made": _said(AT_MOST, days)}


def _said(code: IntervalCode, days: dict[IntervalCode, int]) -> str:
    return code.measure.said(days[code])
