"""One address is asked briefly, outside only, and what comes back is told in a word."""

import time
from collections.abc import Iterator

import pytest

from directory.models import WebAddress
from directory.upkeep.connecting import Patience
from directory.upkeep.outside import is_outside
from directory.upkeep.visiting import visit
from tests.directory.upkeep.local_web import Web, local_web, only_here

Trouble = WebAddress.Trouble


@pytest.fixture
def web() -> Iterator[Web]:
    with local_web() as open_now:
        yield open_now


def hurried() -> Patience:
    return Patience(step=0.4, altogether=1)


def look(address: str) -> str:
    return visit(address, allows=only_here, patience=hurried)


@pytest.mark.parametrize(
    ("path", "trouble"),
    [
        ("/fine", ""),
        ("/fine?for=bébés", ""),
        ("/only-get", ""),
        ("/forgets-head", ""),
        ("/403", ""),
        ("/429", ""),
        ("/404", Trouble.GONE),
        ("/410", Trouble.GONE),
        ("/503", Trouble.FAULT),
        ("/hop/4", ""),  # five redirects
        ("/hop/5", Trouble.CIRCLES),
        ("/to//404", Trouble.GONE),
        ("/rubbish", Trouble.NO_ANSWER),
        ("/to/ftp://127.0.0.1/fine", Trouble.UNREADABLE),
        ("/to/file:///etc/passwd", Trouble.UNREADABLE),
        ("/to/javascript:alert(1)", Trouble.UNREADABLE),
        ("/to/http://127.0.0.1:99999/", Trouble.UNREADABLE),
        ("/to/http://127.0.0.2/fine", Trouble.INSIDE),
        ("/to/http://[::1]/fine", Trouble.INSIDE),
        ("/to/http://2130706434/fine", Trouble.INSIDE),  # 127.0.0.2, written as one number
        ("/to/http://169.254.169.254/latest/", Trouble.INSIDE),
    ],
)
def test_each_answer_has_its_meaning(web: Web, path: str, trouble: str) -> None:
    assert look(web.at(path)) == trouble


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("ftp://127.0.0.1/", Trouble.UNREADABLE),
        ("http:///nowhere", Trouble.UNREADABLE),
        ("http://[::1", Trouble.UNREADABLE),
        ("http://127.0.0.1:1/", Trouble.NO_ANSWER),  # nobody listens there
    ],
)
def test_what_cannot_be_asked_is_told(address: str, trouble: str) -> None:
    assert look(address) == trouble


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/fine", ["HEAD /fine"]),
        ("/only-get", ["HEAD /only-get", "GET /only-get"]),
        ("/hop/1", ["HEAD /hop/1", "HEAD /hop/0", "HEAD /fine"]),
    ],
)
def test_get_follows_only_where_head_is_refused(web: Web, path: str, asked: list[str]) -> None:
    look(web.at(path))

    assert web.asked == asked


@pytest.mark.parametrize("path", ["/never", "/drip"])
def test_nobody_holds_us_by_not_answering_or_by_never_ending(web: Web, path: str) -> None:
    begun = time.monotonic()

    assert look(web.at(path)) == Trouble.NO_ANSWER
    assert time.monotonic() - begun < 3


def test_the_page_itself_is_not_read(web: Web) -> None:
    assert look(web.at("/endless")) == ""
    assert web.asked == ["HEAD /endless", "GET /endless"]


def test_a_certificate_nobody_vouches_for_is_no_answer_on_a_bare_line(web: Web) -> None:
    assert look(web.at("/fine").replace("http://", "https://")) == Trouble.NO_ANSWER


def test_with_the_rule_of_the_real_site_this_machine_is_never_asked(web: Web) -> None:
    addresses = [web.at("/fine"), web.at("/fine").replace("127.0.0.1", "localhost")]

    assert [visit(address, allows=is_outside, patience=hurried) for address in addresses] == [Trouble.INSIDE] * 2
    assert web.asked == []
