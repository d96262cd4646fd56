import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import django_tables2 as tables
import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from centres.models import Centre, Closure
from tests.factories.centres import CentreFactory
from tests.ui.reading import squeezed
from ui.downloads import neutral, restored
from ui.tables import AnswerColumn, DayColumn, MomentColumn, NumberColumn, SamphireTable, TagColumn

AUTUMN = {
    "name": "Marie <b>Le Brun</b>",
    "since": date(2026, 6, 2),
    "seen": datetime(2026, 7, 1, 9, 30, tzinfo=UTC),
    "hours": 12,
    "drives": "",
    "state": "late",
}


class VolunteerTable(SamphireTable):
    caption = "Volunteers"
    name = tables.Column(linkify=lambda record: f"/v/{record['hours']}/")
    since = DayColumn()
    seen = MomentColumn()
    hours = NumberColumn()
    drives = AnswerColumn(orderable=False)
    state = TagColumn(tones={"late": "late"})

    def render_hours(self, value: int) -> str:
        return f"{value} h"


class ClosureTable(SamphireTable):
    caption = "Closures"

    class Meta:
        model = Closure
        fields = ["closed_on", "jurisdiction", "reason", "centre__name"]


def drawn(table: SamphireTable, query: str = "") -> str:
    request = RequestFactory().get(f"/list/{query}")
    return squeezed(render_to_string("components/table.html", {"table": table.shown(request), "request": request}))


class StackedTable(VolunteerTable):
    stacks = True


@pytest.mark.parametrize(("table", "stacks"), [(VolunteerTable, False), (StackedTable, True)])
def test_a_table_that_stacks_gives_each_cell_the_words_of_its_head(table: type[SamphireTable], stacks: bool) -> None:
    words = drawn(table([AUTUMN]))

    assert ("sam-table--stacks" in words) is stacks
    assert ('data-head="Since"' in words) is stacks


def read_back(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_each_column_reads_as_it_was_declared() -> None:
    page = drawn(VolunteerTable([AUTUMN]))

    assert '<td><a href="/v/12/">Marie &lt;b&gt;Le Brun&lt;/b&gt;</a></td>' in page
    assert "<td>2 June 2026</td>" in page
    assert "<td>1 July 2026, 10:30</td>" in page  # summer time at the centre
    assert '<td class="n">12 h</td>' in page
    assert "Not asked" in page
    assert '<span class="sam-tag sam-tag--late">late</span>' in page


def test_a_list_has_a_caption_and_scrolls_in_its_own_labelled_box() -> None:
    page = drawn(VolunteerTable([AUTUMN]))

    assert '<div class="sam-scroll" tabindex="0" role="region" aria-label="Volunteers">' in page
    assert "<caption>Volunteers</caption>" in page


def test_days_follow_the_readers_language() -> None:
    drawn(VolunteerTable([AUTUMN]))
    with translation.override("pt"):
        assert "2 de Junho de 2026" in drawn(VolunteerTable([AUTUMN])).replace("junho", "Junho")


@pytest.mark.parametrize(
    ("query", "order", "state", "next_address"),
    [
        ("?sort=hours", [1, 2, 3], "ascending", "?sort=-hours"),
        ("?sort=-hours&page=1&show=all", [3, 2, 1], "descending", "?sort=hours&amp;show=all"),
        ("?sort=nonsense", [2, 3, 1], "none", "?sort=hours"),
    ],
)
def test_the_head_says_how_the_list_is_ordered_and_turns_it(
    query: str, order: list[int], state: str, next_address: str
) -> None:
    table = VolunteerTable([AUTUMN | {"hours": hours} for hours in (2, 3, 1)])
    page = drawn(table, query)
    head = page[page.index('class="n" aria-sort') :]

    assert [page.index(f">{hours} h<") for hours in order] == sorted(page.index(f">{hours} h<") for hours in order)
    assert head.startswith(f'class="n" aria-sort="{state}"><a href="{next_address}">')


@pytest.mark.parametrize(
    ("query", "first", "last"), [("", 0, 49), ("?page=3", 100, 119), ("?page=99", 100, 119), ("?page=x", 0, 49)]
)
def test_a_long_list_comes_in_pages_and_a_wrong_page_is_the_nearest(query: str, first: int, last: int) -> None:
    page = drawn(VolunteerTable([AUTUMN | {"hours": hours} for hours in range(120)]), query)

    assert f">{first} h<" in page
    assert f">{last} h<" in page
    assert page.count("<tr>") == last - first + 2
    assert 'aria-current="page"' in page


def test_nobody_can_ask_for_all_rows_at_once() -> None:
    page = drawn(VolunteerTable([AUTUMN] * 120), "?per_page=1000")

    assert page.count("<tr>") == 51


def test_an_empty_list_says_what_that_means() -> None:
    assert "No one here yet." in drawn(VolunteerTable([]))
    assert "The open day is on 3 December." in drawn(VolunteerTable([], empty_text="The open day is on 3 December."))


@pytest.mark.django_db
@pytest.mark.parametrize("rows", [1, 3, 30])
def test_a_list_asks_the_database_the_same_however_long_it_is(rows: int) -> None:
    samares = CentreFactory(samares=True)
    for day in range(rows):
        Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=date(2026, 1, 1 + day), reason="Snow")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        page = drawn(ClosureTable(Closure.objects.select_related("centre").order_by("reason")))

    assert len(asked) == 2
    assert page.count("<td>Jersey</td>") == rows
    assert page.count("<td>Samarès</td>") == rows


@pytest.mark.django_db
def test_rows_that_order_alike_appear_once_over_all_pages() -> None:
    Centre.objects.bulk_create(Centre(slug=f"c{n}", name="Same name") for n in range(120))

    class CentreTable(SamphireTable):
        caption = "Centres"

        class Meta:
            model = Centre
            fields = ["slug"]

    requests = [RequestFactory().get(f"/?page={page}") for page in (1, 2, 3)]
    lines: list[str] = []
    for request in requests:
        lines += CentreTable(Centre.objects.order_by("name")).shown(request).lines

    assert len(set(lines)) == 120


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "'"])
def test_a_cell_that_could_run_is_guarded_and_can_be_read_back(start: str) -> None:
    cell = f"{start}cmd|' /C calc'!A0"

    assert neutral(cell) == f"'{cell}"
    assert restored(neutral(cell)) == cell


@pytest.mark.parametrize("cell", [-5, 3.2, None, "Marie", "a=b", ""])
def test_a_cell_that_cannot_run_stays_as_it_is(cell: Any) -> None:
    assert neutral(cell) == cell


def test_a_download_holds_every_row_of_every_page_with_no_cell_that_runs() -> None:
    rows = [AUTUMN | {"name": "=HYPERLINK(1)", "hours": hours, "drives": "no"} for hours in range(120)]
    response = VolunteerTable(rows).shown(RequestFactory().get("/?page=2")).download("volunteers")
    heads, *lines = read_back(response.content)

    assert response["Content-Disposition"] == 'attachment; filename="volunteers.csv"'
    assert heads == ["Name", "Since", "Seen", "Hours", "Drives", "State"]
    assert len(lines) == 120
    assert lines[7] == ["'=HYPERLINK(1)", "2026-06-02", "2026-07-01T10:30+01:00", "7 h", "no", "late"]


def test_a_column_can_be_kept_out_of_the_download() -> None:
    class ShortTable(SamphireTable):
        caption = "Volunteers"
        name = tables.Column(exclude_from_export=True)
        hours = NumberColumn()

    assert read_back(ShortTable([AUTUMN]).download("short").content) == [["Hours"], ["12"]]
