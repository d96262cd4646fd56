"""P3 and P13: the list of families against a bare table of django-tables2, and against itself with safety off."""

from functools import partial
from unittest.mock import patch

import django_tables2
from django.test import RequestFactory

from bench import processor
from bench.people import open_page, signed_in
from bench.ratios import Row, Work, compare
from bench.statements import count_statements
from families.models import Family

LIST = "/staff/families/"
PER_PAGE = 50
BARE_TARGET, LAST_TARGET, SAFETY_TARGET, STATEMENTS = 0.35, 1.2, 1.15, 8


class BareTable(django_tables2.Table):
    """Eight columns of a family, drawn by django-tables2 as it comes."""

    class Meta:
        model = Family
        fields = ("id", "ref", "name", "home_languages", "interpreter_needed", "baby_due_on", "made_at", "version")


def bare_page() -> str:
    """Fifty families in a table without anything of ours around it."""
    request = RequestFactory().get("/", {"page": "1"})
    table = BareTable(Family.objects.order_by("sort_key"))
    django_tables2.RequestConfig(request, paginate={"per_page": PER_PAGE}).configure(table)
    return str(table.as_html(request))


def page_of_list(number: int) -> Work:
    """The list as a coordinator of each of the centres sees it: scoped, and noted in the trail."""
    client = signed_in("coordinator", everywhere=False)
    return partial(open_page, client, f"{LIST}?page={number}")


def statements_of_list() -> int:
    return count_statements(page_of_list(1))


def rows_of_statements(counts: dict[int, int]) -> list[Row]:
    """How often the list asked at each number of families."""
    sizes = ", ".join(f"{size}: {count}" for size, count in counts.items())
    spread = max(counts.values()) - min(counts.values())
    return [
        Row("P3", f"families list, SQL statements (by number of families {sizes})", max(counts.values()), STATEMENTS),
        Row("P3", "families list, SQL statements more for many families than for few", spread, 0),
    ]


def rows_of_lists() -> list[Row]:
    """At the number of families there are now."""
    families = Family.objects.count()
    first, last = page_of_list(1), page_of_list(-(-families // PER_PAGE))
    clock = processor.seconds
    name = f"families list, {families:,} families,"
    return [
        compare(first, bare_page, clock).row("P3", f"{name} first page / bare django-tables2 50x8", BARE_TARGET),
        compare(last, bare_page, clock).row("P3", f"{name} last page / bare django-tables2 50x8", BARE_TARGET),
        compare(last, first, clock).row("P3", f"{name} last page / first page", LAST_TARGET),
        compare(first, partial(_unsafe, first), clock).row(
            "P13", f"{name} trail and scope on / off (there is no encryption of fields to switch)", SAFETY_TARGET
        ),
    ]


def _unsafe(page: Work) -> None:
    """The page for all families, with nothing noted in the trail."""
    everything = patch("families.views.lists.visible_families", lambda _user: Family.objects.all())
    unnoted = patch("families.views.lists.looked_over", lambda *_centres, **_facts: None)
    with everything, unnoted:
        page()
