"""How often something may be tried, counted for all web processes together, in a way that cannot shut out an owner.

Wrong passwords are counted for the network address they come from and for the e-mail they are tried on. Neither count
touches a browser that has signed in to the account before (`accounts.devices`): it has a small count of its own. So
somebody who knows an e-mail address can try it ten times an hour and can never keep its owner from her own account.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.cache import cache
from django.utils.crypto import salted_hmac


@dataclass(frozen=True)
class Limit:
    """So many in so many seconds."""

    name: str
    tries: int
    seconds: int


BY_ADDRESS = Limit("address", tries=30, seconds=600)
BY_ACCOUNT = Limit("account", tries=10, seconds=3600)
BY_DEVICE = Limit("device", tries=10, seconds=600)
LETTERS = Limit("letters", tries=3, seconds=3600)


class TooManyError(Exception):
    """One more than is allowed. Carries the seconds after which the next one counts again."""

    def __init__(self, wait: int) -> None:
        super().__init__(wait)
        self.wait = wait


def use(limit: Limit, what: str) -> str:
    """Use up one try and return its key. Raises TooManyError.

    Each try is a row of its own that may be added once, so of many requests at one moment no more than the limit win.
    """
    now = time.time()
    keys = [_key(limit, what, number) for number in range(limit.tries)]
    taken = cache.get_many(keys)
    for key in keys:
        if key not in taken and cache.add(key, now + limit.seconds, limit.seconds):
            return key
    soonest = min(taken.values(), default=now + limit.seconds)
    raise TooManyError(max(1, round(soonest - now)))


def use_all(wanted: Sequence[tuple[Limit, str]]) -> list[str]:
    """Use up one try of each limit, or none of them. Raises TooManyError."""
    used: list[str] = []
    try:
        for limit, what in wanted:
            used.append(use(limit, what))
    except TooManyError:
        give_back(used)
        raise
    return used


def give_back(keys: Sequence[str]) -> None:
    """Tries that do not count after all: the password was right."""
    cache.delete_many(keys)


def _key(limit: Limit, what: str, number: int) -> str:
    """Names no person: whoever reads the cache learns no e-mail and no address."""
    return f"limit:{limit.name}:{salted_hmac('accounts.limits', what, algorithm='sha256').hexdigest()}:{number}"
