"""Asks one web address whether it is there: outside only, briefly, and without reading what it says."""

from collections.abc import Callable

from directory.models import WebAddress
from directory.upkeep.addressing import Place
from directory.upkeep.answering import Answer, Manners, answer_of, followed
from directory.upkeep.broken import is_fault, is_gone
from directory.upkeep.connecting import Allows, Patience, TroubleError
from directory.upkeep.outside import is_outside

Trouble = WebAddress.Trouble
REFUSED = 400  # from here on an answer to HEAD proves nothing: many servers only know GET


def visit(address: str, *, allows: Allows = is_outside, patience: Callable[[], Patience] = Patience) -> str:
    """What is the matter with it; nothing when it works. `allows` says which network addresses may be reached."""
    how = Manners("whether links still work", "*/*", allows, patience())
    try:
        return _meaning(followed(address, lambda place: _ask(place, how)).status)
    except TroubleError as error:
        return error.trouble
    except ValueError:  # a port above 65535, a host that is no name
        return Trouble.UNREADABLE


def _meaning(status: int) -> str:
    if is_gone(status):
        return Trouble.GONE
    return Trouble.FAULT if is_fault(status) else ""


def _ask(place: Place, how: Manners) -> Answer:
    answer = answer_of(place, "HEAD", how)
    return answer if answer.status < REFUSED else answer_of(place, "GET", how)
