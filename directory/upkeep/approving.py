"""A provider's change waits for a publisher, who approves it or sends it back; until then the public version stays."""

from datetime import date, datetime

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import TaskState, WorkflowState

from accounts.models import User
from directory.models import Service
from directory.upkeep.refusals import ChangedMeanwhileError, NobodyApprovesError, NotWaitingError
from trail import actions as trail


@transaction.atomic
def send_for_approval(draft: Service, *, seen: int | None, by: User, today: date) -> None:
    """Keep the changed listing as a new version and ask a publisher. What the public reads stays as it is."""
    current = Service.objects.select_for_update().get(pk=draft.pk)
    if current.latest_revision_id != seen:
        raise ChangedMeanwhileError
    workflow = current.get_workflow()
    if workflow is None:
        raise NobodyApprovesError
    if waiting := current.current_workflow_state:
        waiting.cancel(user=by)
    draft.assured_on, draft.assured_by = today, current.organisation.email
    draft.status = Service.Status.ACTIVE if draft.status == Service.Status.WITHDRAWN else draft.status
    draft.save_revision(user=by, log_action=True)
    workflow.start(Service.objects.get(pk=draft.pk), None)  # Wagtail would write to her about pages she cannot open
    trail.write(by=by, about=current, deed="change sent for approval")


@transaction.atomic
def approve(service: Service, *, seen: int, by: User, now: datetime) -> None:
    """What she read becomes public; where the site asks for a further approval, it goes on to that."""
    task = _waiting(service, seen)
    task.approve(user=by)
    trail.write(by=by, about=service, deed="change approved", now=now)


@transaction.atomic
def send_back(service: Service, *, seen: int, words: str, by: User, now: datetime) -> None:
    """Not as it is; the words say what should be different."""
    task = _waiting(service, seen)
    task.reject(user=by, comment=words)
    trail.write(by=by, about=service, deed="change sent back", now=now)


def states(services: list[int]) -> dict[int, WorkflowState]:
    """Where each of these that is on its way to the public stands, asked once for all."""
    kind = ContentType.objects.get_for_model(Service)
    found = WorkflowState.objects.active().filter(base_content_type=kind, object_id__in=[str(pk) for pk in services])
    return {int(state.object_id): state for state in found.select_related("current_task_state")}


def waiting_pks() -> list[int]:
    """The services that wait for approval, those that have waited longest first."""
    kind = ContentType.objects.get_for_model(Service)
    found = WorkflowState.objects.filter(base_content_type=kind, status=WorkflowState.STATUS_IN_PROGRESS)
    return [int(pk) for pk in found.order_by("created_at").values_list("object_id", flat=True)]


def _waiting(service: Service, seen: int) -> TaskState:
    current = Service.objects.select_for_update().get(pk=service.pk)
    task = current.current_workflow_task_state
    if task is None or task.status != task.STATUS_IN_PROGRESS:
        raise NotWaitingError
    if task.revision_id != seen:
        raise ChangedMeanwhileError
    return task.specific
