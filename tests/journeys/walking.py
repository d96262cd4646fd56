"""One person's way through the site; at every page the same faults are looked for."""

from collections.abc import Callable
from datetime import datetime
from re import Pattern
from typing import Any, Literal
from zoneinfo import ZoneInfo

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request

from accounts.demonstration import PASSWORD

DESK, PHONE, NARROW = 1280, 375, 320
PATIENCE = 10_000  # milliseconds
FOCUS_SHOWS = """() => {
    const here = document.activeElement, label = here.labels && here.labels[0];
    const ringed = style => style.outlineStyle !== "none" && style.outlineWidth !== "0px";
    const shows = style => style.boxShadow !== "none" || ringed(style);
    return [here, label].some(each => each && ["", "::before"].some(part => shows(getComputedStyle(each, part))));
}"""
HERE = """() => {
    const here = document.activeElement;
    return here.labels && here.labels[0] ? here.labels[0].innerText.trim() : here.innerText.trim();
}"""
NEAR_ENOUGH = 80  # presses of Tab; further away nobody finds it


def now_in_jersey() -> datetime:
    """The moment as the demonstration's centre tells it."""
    return datetime.now(ZoneInfo("Europe/Jersey"))


def day_in_words(day: datetime) -> str:
    """A day as pages say it: Sunday 22 November."""
    return f"{day:%A} {day.day} {day:%B}"


class Walker:
    """A browser with one person before it. After every step the page has to be free of faults."""

    def __init__(
        self, context: BrowserContext, site: str, axe: Callable[[Page], None], *, width: int, javascript: bool
    ) -> None:
        self.site, self.axe, self.width, self.javascript = site, axe, width, javascript
        self.faults: list[str] = []
        self.documents: set[str] = set()
        self.answered: list[str] = []  # hosts that the browser itself answers for
        context.on("request", self._asked_for)
        context.on("console", self._said)
        context.on("weberror", lambda fault: self.faults.append(str(fault.error)))
        context.set_default_timeout(PATIENCE)
        self.page: Page = context.new_page()

    def go(self, path: str, *, status: int = 200) -> None:
        """An address typed by hand."""
        answer = self.page.goto(self.site + path)
        assert answer is not None
        assert answer.status == status, f"{path} answers {answer.status}"
        self.look()

    def answer_for(self, host: str, picture: str) -> None:
        """Whatever this host is asked for, the browser answers with the picture, and nothing leaves it."""
        self.answered.append(host)
        self.page.route(f"{host}/**", lambda asked: asked.fulfill(body=picture, content_type="image/svg+xml"))

    def finds_nothing_at(self, path: str) -> None:
        """An address that is not for her answers as if it did not exist."""
        assert self.page.request.get(self.site + path).status == 404, path

    def follow(self, name: str | Pattern[str], within: Locator | None = None, **how: Any) -> None:
        """A link is followed."""
        self._click((within or self.page).get_by_role("link", name=name, **how).first)

    def press(self, name: str, within: Locator | None = None, **how: Any) -> None:
        """A button is pressed that leads on."""
        self._click((within or self.page).get_by_role("button", name=name, **how).first)

    def sign_in(self, email: str) -> None:
        """With address and password, as everybody does."""
        self.go("/accounts/login/")
        self.page.get_by_label("E-mail").fill(email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self._click(self.page.locator("form:has(input[name=password]) button").first)

    def fill(self, **answers: str) -> None:
        """Fields by the names they are sent with."""
        for name, words in answers.items():
            self.page.locator(f'[name="{name}"]').fill(words)

    def choose(self, question: str, answer: str) -> None:
        """One radio button of a question."""
        self.page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()

    def region(self, name: str) -> Locator:
        """A part of the page by its heading."""
        return self.page.get_by_role("region", name=name)

    def says(self, words: str) -> bool:
        """Whether the page's main part says it."""
        return words in self.page.get_by_role("main").inner_text()

    def heading(self) -> str:
        """What the page is called."""
        return self.page.get_by_role("heading", level=1).inner_text()

    def tab_to(self, words: str) -> None:
        """With Tab alone, until the focus is there; it has to show wherever it passes."""
        for _ in range(NEAR_ENOUGH):
            self.key("Tab")
            if words in self.page.evaluate(HERE):
                return
        raise AssertionError(f"“{words}” is not reached with Tab on {self.page.url}")

    def tab_to_one_like(self, selector: str) -> str:
        """The same, to the first thing of a kind; how it is called."""
        for _ in range(NEAR_ENOUGH):
            self.key("Tab")
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return str(self.page.evaluate("document.activeElement.ariaLabel"))
        raise AssertionError(f"no {selector} is reached with Tab on {self.page.url}")

    def key(self, key: Literal["Tab", "Space", "ArrowDown", "ArrowRight"]) -> None:
        """A key that stays on the page."""
        self.page.keyboard.press(key)
        assert self.page.evaluate(FOCUS_SHOWS), f"focus does not show on {self.page.evaluate(HERE)!r}: {self.page.url}"

    def enter(self) -> None:
        """Enter, on something that leads on."""
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.look()

    def look(self) -> None:
        """Nothing is blocked, fetched from elsewhere, hard to read or too wide."""
        assert self.faults == [], f"{self.page.url}: {self.faults}"
        if self.javascript:
            self.axe(self.page)
        height = 800
        self.page.set_viewport_size({"width": NARROW, "height": height})
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        self.page.set_viewport_size({"width": self.width, "height": height})
        assert wide <= NARROW, f"{self.page.url} scrolls sideways: {wide} px"

    def _click(self, what: Locator) -> None:
        with self.page.expect_navigation():
            what.click()
        self.look()

    def _asked_for(self, request: Request) -> None:
        if request.resource_type == "document":
            self.documents.add(request.url)
        if not request.url.startswith((self.site, "data:", "blob:", *self.answered)):
            self.faults.append(f"asked another host: {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        is_answer = message.text.startswith("Failed to load resource") and message.location["url"] in self.documents
        if message.type == "error" and not is_answer:  # a page answering 404 or 422 is no fault of the page
            self.faults.append(message.text)
