"""What is done with suggestions: they are taken in, answered, and forgotten."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from accounts.models import User
from directory.harvest.provenance import provenance
from directory.models import Service, Suggestion
from directory.upkeep import forgetting, letters
from directory.upkeep.refusals import SettledMeanwhileError
from outbox.actions import forget_address
from trail import actions as trail


@transaction.atomic
def suggest(service: Service, *, about: str, words: str, email: str, key: UUID, now: datetime) -> Suggestion:
    """Put what a visitor says on the editors' list, once for the page she sent; its source hears it."""
    facts = {"service": service, "about": about, "words": words, "email": email, "made_at": now}
    suggestion, is_new = Suggestion.objects.get_or_create(key=key, defaults=facts)
    known = provenance(service)
    if is_new and known and known.contact:
        said: dict[str, object] = {"suggestion": suggestion, "provenance": known, "url": letters.site_address("")}
        letters.send("to_source", said, to=known.contact, key=f"suggestion-to-source:{suggestion.pk}", now=now)
    return suggestion


@transaction.atomic
def settle(suggestion: Suggestion, *, outcome: str, answer: str, by: User, now: datetime) -> None:
    """Say what came of it; whoever left an address gets the answer by e-mail."""
    current = Suggestion.objects.select_for_update().select_related("service").get(pk=suggestion.pk)
    if current.is_settled:
        raise SettledMeanwhileError
    current.outcome, current.answer, current.settled_at, current.settled_by = outcome, answer, now, by
    current.save(update_fields=["outcome", "answer", "settled_at", "settled_by"])
    if current.email:
        facts: dict[str, object] = {
            "suggestion": current,
            "url": letters.site_address(current.service.get_absolute_url()),
        }
        letters.send("answered", facts, to=current.email, key=_answer_key(current.pk), now=now)
    trail.write(by=by, about=current.service, deed="suggestion answered")


@transaction.atomic
def forget(today: date) -> int:
    """Delete what we no longer keep, in the letters that went out too; how many suggestions that concerned."""
    old = Suggestion.objects.filter(made_at__date__lt=forgetting.all_before(today))
    answered = Suggestion.objects.with_an_address_since(settled_before=forgetting.addresses_before(today))
    forget_address(map(_answer_key, [*old.values_list("pk", flat=True), *answered.values_list("pk", flat=True)]))
    gone, _by_kind = old.delete()
    return gone + answered.update(email="")


def _answer_key(pk: int) -> str:
    return f"suggestion:{pk}"
