"""What became of a provider's change goes to her by e-mail."""

from datetime import datetime

from django.urls import reverse
from wagtail.models import WorkflowState

from accounts.models import User
from directory.models import Service
from directory.upkeep import letters
from directory.upkeep.access import own_services


def tell_the_sender(state: WorkflowState, letter: str, now: datetime) -> None:
    """Write to the provider who sent it; editors are told by Wagtail itself."""
    service, task = state.content_object, state.current_task_state
    if not isinstance(service, Service) or task is None or task.revision is None:
        return
    sender: User | None = task.revision.user
    if sender is None or not own_services(sender).filter(pk=service.pk).exists():
        return
    facts: dict[str, object] = {
        "service": service,
        "words": task.comment,
        "url": letters.site_address(reverse("provider:services")),
    }
    key = f"listing-{letter}:{task.pk}"
    letters.send(letter, facts, to=sender.email, key=key, now=now, language=sender.own_language)
