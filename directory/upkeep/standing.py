"""How each of a provider's listings stands, in a word, and what she should know about it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from directory.models import Service
from directory.upkeep.approving import states
from ui.shapes import Tag
from workdays.dates import date_format


class Standing(NamedTuple):
    """One listing as its provider sees it."""

    service: Service
    tag: Tag
    checked: str
    sent_back: str  # the publisher's words, when she sent it back
    is_public: bool


def standings(services: Sequence[Service], today: date) -> list[Standing]:
    """Each of them, with two questions to the database for all."""
    on_their_way = states([each.pk for each in services])
    return [_standing(each, on_their_way.get(each.pk), today) for each in services]


def _standing(each: Service, state: WorkflowState | None, today: date) -> Standing:
    is_back = state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES
    words = str(state.current_task_state.comment) if state is not None and is_back else ""
    is_public = each.live and each.status in Service.FOUND
    return Standing(each, _tag(each, state, is_back=is_back), _checked(each), words, is_public)


def _tag(each: Service, state: WorkflowState | None, *, is_back: bool) -> Tag:
    if is_back:
        return Tag(_("Sent back to you"), "late")
    if state is not None:
        return Tag(_("Waiting for approval"), "soon")
    if not each.live:
        return Tag(_("Not public"))
    if each.status not in Service.FOUND:
        return Tag(each.get_status_display())
    return Tag(_("Public"), "good")


def _checked(each: Service) -> str:
    return _("Last checked on %s.") % date_format(each.assured_on) if each.assured_on else _("Never checked yet.")
