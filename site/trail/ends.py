"""Where the chain ends: one sealed row, held by whoever writes next."""

import uuid

from django.utils.translation import gettext_lazy as _

from trail import chain
from trail.models import Head


class TrailBrokenError(Exception):
    """The trail does not fit, so nothing may be added to it."""

    no_end = _("The end of the trail is missing. Nothing can be shown or changed without it. Run verify_audit.")
    forged = _("The end of the trail does not fit its seal. Was TRAIL_KEY changed? Run verify_audit.")


def begin(heads: type[Head] = Head) -> None:
    """Start the chain of a new database. Called once, by a migration, which hands over its own model."""
    name = uuid.uuid4()
    start = chain.start_seal(chain.key(), name)
    own_seal = chain.end_seal(chain.key(), name, 0, start)
    heads._default_manager.create(chain=name, number=0, seal=start, own_seal=own_seal)


def fits(head: Head) -> bool:
    """Whether the row is as we left it."""
    return head.own_seal == chain.end_seal(chain.key(), head.chain, head.number, head.seal)


def hold() -> Head:
    """The end of the chain, held until the transaction is over, so that writers come one after another."""
    head = Head.objects.select_for_update().first()
    if head is None:
        raise TrailBrokenError(TrailBrokenError.no_end)
    if not fits(head):  # adding to a forged end would make it look right again
        raise TrailBrokenError(TrailBrokenError.forged)
    return head


def move(head: Head, *, number: int, seal: str) -> None:
    """Note the new end."""
    head.number, head.seal = number, seal
    head.own_seal = chain.end_seal(chain.key(), head.chain, number, seal)
    head.save(update_fields=["number", "seal", "own_seal"])
