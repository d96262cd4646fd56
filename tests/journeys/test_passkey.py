"""One person and her passkey, in a real browser under the real content policy."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from accounts import demonstration

NAME = "Sign in with a passkey"


@pytest.fixture
def site(base_url: str) -> str:
    """Passkeys belong to a name, never to a number."""
    return base_url.replace("127.0.0.1", "localhost")


@pytest.fixture
def refused(page: Page) -> list[str]:
    """A key that always says yes, and a note of whatever the browser would not run."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    looks = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    yes = {"isUserVerified": True, "automaticPresenceSimulation": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": looks | yes})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    return said


def test_a_passkey_is_set_up_lets_her_in_without_a_password_and_is_removed(
    page: Page, site: str, refused: list[str], axe: Callable[[Page], None]
) -> None:
    editor = demonstration.PEOPLE[-1].email
    page.goto(f"{site}/accounts/login/")
    axe(page)
    page.locator(f'form:has(input[value="{editor}"]) button').click()
    page.wait_for_url(lambda address: "/accounts/login/" not in address)

    page.goto(f"{site}/accounts/2fa/webauthn/add/")
    page.get_by_label("Password").fill(demonstration.PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("heading", name="Set up a passkey").wait_for()
    axe(page)
    page.get_by_role("button", name="Set it up").click()
    page.wait_for_url("**/recovery-codes/")
    axe(page)

    page.goto(f"{site}/accounts/logout/")
    page.get_by_role("main").get_by_role("button", name="Sign out").click()
    page.get_by_text("You are signed out.").wait_for()
    page.goto(f"{site}/accounts/login/?next=/accounts/what-may-i-do/")
    page.get_by_role("button", name=NAME).click()
    page.get_by_role("heading", name="What may I do here?").wait_for()
    axe(page)

    page.goto(f"{site}/accounts/2fa/webauthn/")
    page.get_by_role("link", name="Remove").click()
    page.get_by_role("button", name="Remove it").click()
    page.get_by_text("You have no passkey.").wait_for()
    assert refused == []
