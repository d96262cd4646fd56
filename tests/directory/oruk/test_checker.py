"""The feed under the checker of the design: strictly, under three profiles, with none, few and many services."""

import importlib
import json
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from pytest_django.live_server_helper import LiveServer

from directory.models import Service
from tests.factories.services import a_full_service, a_service

CHECKER = Path(__file__).resolve().parents[4] / "shared" / "oruk" / "oruk_validate.py"
PROFILES = ("oruk-3.0", "uk-profile-3.0", "hsds-3.0")
pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHECKER.exists(), reason="The checker is not here: ../shared/oruk/oruk_validate.py."),
]


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(CHECKER.parent)
    return importlib.import_module("oruk_validate")


def services(many: int) -> None:
    """One with everything, the others with what they must have."""
    if many:
        a_full_service()
    first = a_service("Group 1", assured_on=date.today()) if many > 1 else None
    if first:
        facts = {
            "organisation": first.organisation,
            "summary": "Tea.",
            "assured_on": date.today(),
            "first_published_at": first.first_published_at,
        }
        plain = [Service(name=f"Group {n}", slug=f"group-{n}", **facts) for n in range(2, many)]
        Service.objects.bulk_create(plain)


@pytest.mark.parametrize(
    ("many", "profile"),
    [(1, "oruk-3.0"), (49, "oruk-3.0"), (50, "oruk-3.0"), *((51, profile) for profile in PROFILES)],
)
def test_the_feed_is_clean(checker: ModuleType, live_server: LiveServer, many: int, profile: str) -> None:
    services(many)

    assert (
        checker.main(
            [f"{live_server.url}/api/oruk/v3", "--strict", "--profile", profile, "--crawl", "30", "--sample", "5"]
        )
        == 0
    )


def test_a_thousand_services_are_clean(checker: ModuleType, live_server: LiveServer) -> None:
    services(1_000)

    assert checker.main([f"{live_server.url}/api/oruk/v3", "--strict", "--crawl", "5"]) == 0


def test_with_no_service_nothing_is_wrong_and_nothing_can_be_checked(
    checker: ModuleType, live_server: LiveServer, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"

    checker.main([f"{live_server.url}/api/oruk/v3", "--json", str(report)])

    found = json.loads(report.read_text(encoding="utf-8"))
    statuses = {endpoint["status"] for endpoint in found["endpoints"]}
    assert statuses == {"passed", "warned", "not tested"}
    assert {finding["severity"] for finding in found["beyond"]} <= {"info"}
