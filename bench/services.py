"""P1, P2, P11, P15: the search against a stock Wagtail site, the feed against bare JSON, and what pages weigh."""

import gzip
import json
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from string import ascii_uppercase

from django.contrib.staticfiles.finders import find
from django.http import HttpRequest, JsonResponse
from django.test import Client

from bench import processor
from bench.people import open_page
from bench.ratios import Row, Work, compare
from bench.statements import count_statements
from bench.stock import stock_site
from directory import edition
from directory.distance import squeezed
from directory.models import PostcodePlace, Service
from directory.oruk.beforehand import write_beforehand
from directory.search.asking import MILES

HOME_TARGET, PRINTED_TARGET, SEARCH_TARGET = 1.5, 0.15, 0.4
FEED_TARGET, READY_TARGET, SAME_TARGET = 6.0, 1.5, 1.0
STOCK_SEARCH = "/search/?query=welcome"
SEARCH = "/directory/?postcode=JE2+3AB&age=8m&day=TU"
FEED = "/api/oruk/v3/services?per_page=100"
PAGES = 100  # of the feed, with 10,000 services
WEIGHT_TARGET, KILOBYTE = 80, 1024
FONT = "ui/build/atkinson-hyperlegible-latin-{}-normal.woff2"
LOADED = ("ui/build/samphire.css", "ui/samphire.js", "ui/mark.svg", FONT.format(400), FONT.format(700))
POSTCODES = [f"JE{area} {part}{end}B" for end in ascii_uppercase for part in range(10) for area in (2, 3, 4)]
DAYS = ("MO", "TU", "WE", "TH", "FR")


def searches() -> Work:
    """A postcode, an age and a day, another of each every time: nothing that was worked out before is met again."""
    asked = (
        f"postcode={POSTCODES[n % len(POSTCODES)]}&age={n % 61}m&day={DAYS[n % 5]}&miles={MILES[n % 5]}"
        for n in count()
    )
    client = Client(SERVER_NAME="localhost")
    return lambda: open_page(client, f"/directory/?{next(asked)}")


def rows() -> Iterator[Row]:
    """At the number of services there are now."""
    _postcodes()
    many = f"{Service.objects.count():,} services"
    search = searches()
    search()  # the index is built as a process starts
    with stock_site() as stock:
        home, found = stock.page("/"), stock.page(STOCK_SEARCH)
        yield compare(search, home, stock.clock).row("P1", f"search, {many} / stock Wagtail home", HOME_TARGET)
        yield compare(search, found, stock.clock).row("P2", f"search, {many} / stock Wagtail search", SEARCH_TARGET)
        same = partial(open_page, Client(SERVER_NAME="localhost"), SEARCH)
        yield compare(same, home, stock.clock).row("P1", "the same search again / stock Wagtail home", PRINTED_TARGET)
        yield compare(same, found, stock.clock).row("P2", "the same search again / stock Wagtail search", SEARCH_TARGET)
    yield Row("P1", f"search, {many}, SQL statements", count_statements(search), 8)
    yield from _feed()
    yield from _weights()


def _postcodes() -> None:
    """A table, as an operator has."""
    PostcodePlace.objects.bulk_create(
        PostcodePlace(postcode=squeezed(each), latitude=49.17 + int(each[4]) / 100, longitude=-2.2 + int(each[2]) / 25)
        for each in POSTCODES
    )
    edition.turn()


def _feed() -> Iterator[Row]:
    client = Client(SERVER_NAME="localhost")
    answer = client.get(FEED)
    told = json.loads(answer.content)
    pages = (f"{FEED.removesuffix('0')}{go // PAGES}&page={go % PAGES + 1}" for go in count())  # 100, then 101 on each
    again, bare = partial(open_page, client, FEED), partial(_bare, told)
    same = partial(client.get, FEED, headers={"If-None-Match": answer.headers["ETag"]})
    clock = processor.seconds
    another = partial(_open_next, client, pages)
    yield compare(another, bare, clock).row(
        "P11", "feed, another 100 services, none written beforehand / JsonResponse of as many", FEED_TARGET
    )
    while write_beforehand():  # as the worker does each minute
        pass
    yield compare(another, bare, clock).row(
        "P11", "feed, another 100 services, written beforehand / JsonResponse of as many", FEED_TARGET
    )
    yield compare(again, bare, clock).row("P11", "feed, the same 100 again / JsonResponse of the same", READY_TARGET)
    yield compare(same, bare, clock).row("P11", "feed, 304 by its tag / JsonResponse of the same", SAME_TARGET)


def _open_next(client: Client, pages: Iterator[str]) -> None:
    open_page(client, next(pages))


def _bare(told: object) -> None:
    """As JSON by itself, without a site around it."""
    request = HttpRequest()
    request.method = "GET"
    JsonResponse(told)


def _weights() -> Iterator[Row]:
    """What a first view fetches: the page as it is sent, files as WhiteNoise sends them."""
    files = sum(_sent(Path(path)) for name in LOADED if (path := find(name)))
    browser = Client(SERVER_NAME="localhost", headers={"Accept-Encoding": "gzip"})
    for name, address in {"search": "/directory/", "a service": _a_service()}.items():
        weight = (len(browser.get(address).content) + files) / KILOBYTE
        yield Row("P15", f"{name}, first view, kilobytes", weight, WEIGHT_TARGET)


def _sent(file: Path) -> int:
    whole = file.read_bytes()
    return min(len(whole), len(gzip.compress(whole)))


def _a_service() -> str:
    service = Service.objects.public().first()
    return service.get_absolute_url() if service else "/directory/"
