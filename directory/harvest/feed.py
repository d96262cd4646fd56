"""One feed of Open Referral UK 3.0: that it is one, what it lists, page by page, and each service by itself."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from directory.harvest.getting import Rules, get
from directory.harvest.refusing import FeedError
from directory.models.reasons import Why

VERSION = "HSDS-UK-3.0"
PER_PAGE = 100
MOST_PAGES, MOST_LISTED = 500, 50_000
MOST_SERVICES = 10_000  # that are asked for by themselves in one reading
LONGEST = 3_600  # seconds for a whole feed
NOT_THERE = frozenset({"404", "410"})


class GoneError(Exception):
    """The feed says that there is no such service."""


class Feed:
    """The feed at one address."""

    def __init__(self, address: str, rules: Rules) -> None:
        self._address, self._rules = address.rstrip("/"), rules
        self._until, self._given = time.monotonic() + LONGEST, 0

    def check_version(self) -> None:
        """Raises FeedError for any other standard, and for what is no feed at all."""
        try:
            front = self._get("/")
        except FeedError as error:
            if error.detail not in NOT_THERE:
                raise
            front = self._get("")
        said = front.get("version") if isinstance(front, dict) else None
        if not isinstance(said, str) or said.strip().upper() != VERSION:
            raise FeedError(Why.VERSION, str(said)[:50])

    def entries(self, changed_after: datetime | None) -> Iterator[Any]:
        """Everything listed, or what changed after the moment. Raises FeedError where the list is not whole."""
        seen = 0
        for number in range(1, MOST_PAGES + 1):
            page = self._page(number, changed_after)
            contents, told = page["contents"], page.get("total_items")
            yield from contents
            seen += len(contents)
            if seen > MOST_LISTED:
                raise FeedError(Why.TOO_MUCH, str(told)[:20])
            if not contents or page.get("last_page") is True or _is_last(number, page.get("total_pages")):
                if isinstance(told, int) and seen < told:
                    raise FeedError(Why.INCOMPLETE, f"{seen} < {told}")
                return
        raise FeedError(Why.TOO_MUCH)

    def service(self, their_id: str) -> Any:
        """One service with all that belongs to it. Raises FeedError for TOO_MUCH when there is no room for more."""
        self._given += 1
        if self._given > MOST_SERVICES:
            raise FeedError(Why.TOO_MUCH)
        try:
            return self._get(f"/services/{quote(their_id, safe='')}")
        except FeedError as error:
            if error.why == Why.ANSWERED and error.detail in NOT_THERE:
                raise GoneError from None
            raise

    def _page(self, number: int, changed_after: datetime | None) -> dict[str, Any]:
        asked = {"page": str(number), "per_page": str(PER_PAGE)}
        if changed_after:
            asked["modified_after"] = changed_after.astimezone(UTC).isoformat().replace("+00:00", "Z")
        page = self._get(f"/services?{urlencode(asked)}")
        if not isinstance(page, dict) or not isinstance(page.get("contents"), list):
            raise FeedError(Why.NO_PAGES)
        return page

    def _get(self, path: str) -> Any:
        if time.monotonic() > self._until:
            raise FeedError(Why.TOO_MUCH)
        return get(self._address + path, self._rules)


def _is_last(number: int, total_pages: Any) -> bool:
    return isinstance(total_pages, int) and number >= total_pages
