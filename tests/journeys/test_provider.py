"""A provider changes a time; families read it once a publisher has approved it, and harvesters hear of it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from tests.journeys.walking import DESK, Walker

LISTING, PAGE = "Little Limpets nursery, Grouville", "/directory/limpets-grouville/"


def told(walker: Walker, asked: str) -> list[dict[str, Any]]:
    """What the feed answers a harvester."""
    answer = walker.page.request.get(f"{walker.site}/api/oruk/v3/services?full=true&{asked}")
    contents: list[dict[str, Any]] = answer.json()["contents"]
    return [each for each in contents if each["name"] == LISTING]


def test_a_changed_time_is_public_once_it_is_approved_and_a_harvester_hears_of_it(walk: Callable[..., Walker]) -> None:
    began = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    visitor, provider, publisher = walk(), walk(), walk(width=DESK)
    visitor.go(PAGE)
    assert not visitor.says("9:10")
    assert not told(visitor, f"modified_after={began}")

    provider.sign_in("provider@samphire.example")
    provider.finds_nothing_at("/staff/directory/waiting/")
    provider.follow("Change it", within=provider.region(LISTING))
    provider.page.locator("[name='time-0-starts']").fill("09:10")
    provider.press("Send for approval")
    assert "Waiting for approval" in provider.region(LISTING).inner_text()
    visitor.go(PAGE)
    assert not visitor.says("9:10")

    publisher.sign_in("editor@samphire.example")
    publisher.go("/staff/directory/waiting/")
    publisher.follow(LISTING)
    assert publisher.says("9:10")
    publisher.choose("What shall become of it?", "Approve it: families read the new words at once")
    publisher.press("Send")

    visitor.go(PAGE)
    assert visitor.says("9:10")
    [heard] = told(visitor, f"modified_after={began}")
    assert "09:10" in str(heard["schedules"])
