from typing import Any

import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from centres.decisions import Decision, Met, Reason
from tests.ui.reading import squeezed
from ui import charts
from ui.gallery_record import STATS
from ui.icons import ICONS
from ui.shapes import Button, Chip, Fact, Judged, PromisedTime, VisitCard


def drawn(source: str, **context: Any) -> str:
    return squeezed(Template("{% load samphire %}" + source).render(Context(context)))


def part(template: str, context: dict[str, Any]) -> str:
    return squeezed(render_to_string(template, context))


@pytest.mark.parametrize(
    ("met", "look", "words"),
    [
        (Met.YES, "sam-mark--yes", "Met:"),
        (Met.NO, "sam-mark--no", "Not met:"),
        (Met.UNKNOWN, "sam-mark--ask", "Not known:"),
        (Met.SOON, "sam-mark--soon", "Coming up:"),
        (Met.NEUTRAL, "sam-mark--neutral", "Good to know:"),
    ],
)
def test_a_reason_says_in_words_what_its_mark_shows(met: Met, look: str, words: str) -> None:
    decision = Decision("yes", (Reason("code", met, "Inês is under <five>", "Until 18 April 2031"),))
    page = drawn("{% reasons decision %}", decision=decision)

    assert look in page
    assert f'<span class="govuk-visually-hidden">{words}</span>Inês is under &lt;five&gt;' in page
    assert '<p class="sam-reasons__fact">Until 18 April 2031</p>' in page


@pytest.mark.parametrize(
    ("value", "words"),
    [("yes", "Yes"), ("no", "No"), ("", "Not asked"), (None, "Not asked"), (True, "Yes"), (False, "No")],
)
def test_an_answer_is_a_word_and_nothing_is_not_no(value: Any, words: str) -> None:
    assert drawn("{% answer value %}", value=value).strip().endswith(f"{words}</span>")


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Paul Le Quesne", "PQ"), ("Sophie Renouf", "SR"), ("Ana", "A"), ("", ""), ("Éva Ördög", "ÉÖ")],
)
def test_a_face_is_the_first_letters_of_first_and_last_name(name: str, initials: str) -> None:
    assert drawn("{{ name|initials }}", name=name) == initials


def test_where_a_page_lies_ends_with_the_page_itself() -> None:
    page = drawn('{% crumbs "Families" "/staff/families/" "S-0147" %}')

    assert '<li><a href="/staff/families/">Families</a></li><li>S-0147</li>' in page


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (
            Button("Call", "tel:+441534", "alarm"),
            '<a class="govuk-button sam-button--alarm sam-button--small" href="tel:+441534">',
        ),
        (Button("She is safe", "/safe/", post=True), '<form method="post" action="/safe/">'),
    ],
)
def test_a_button_leads_somewhere_or_posts_when_it_changes_something(button: Button, expected: str) -> None:
    page = drawn("{% button button %}", button=button, csrf_token="key")

    assert expected in page
    assert ('name="csrfmiddlewaretoken" value="key"' in page) is button.post


def test_a_late_visit_is_the_only_one_in_colour() -> None:
    cards = [VisitCard("late", "14 minutes over", "Denise", "Rue"), VisitCard("now", "On a visit", "Kasia", "Rue")]
    page = part("components/visits.html", {"visits": cards})

    assert page.count("sam-visit--late") == 1
    assert page.count("sam-tag--alarm") == 1


def test_a_promised_time_counts_its_working_days() -> None:
    time = PromisedTime("now", "First assessment", day=6, days=7, now="Day 6 of 7")
    page = part("components/clock.html", {"times": [time]})

    assert page.count("<rect") == 7
    assert page.count('class="on"') == 6


def test_a_fact_nobody_asked_about_offers_to_ask() -> None:
    facts = [Fact("Income Support", answer="", url="/ask/"), Fact("Nursery", "Since June", answer="yes", url="/ask/")]
    page = part("components/answers.html", {"facts": facts, "ask": "Ask next time"})

    assert page.count("Ask next time") == 1
    assert "Since June" in page


def test_a_chosen_filter_can_be_taken_away() -> None:
    page = part("components/chips.html", {"chips": [Chip("Age 3", "?", remove=True), Chip("All", "?a", current=True)]})

    assert '<span class="govuk-visually-hidden">Remove</span>Age 3' in page
    assert 'href="?a" aria-current="true"' in page


def test_pages_keep_whatever_else_stands_in_the_address() -> None:
    request = RequestFactory().get("/?sort=name&need=talking&page=2")
    page = drawn("{% pagination page %}", page=Paginator(range(100), 10).get_page(2), request=request)

    assert '<a rel="next" href="?sort=name&amp;need=talking&amp;page=3">' in page
    assert 'aria-current="page">2</a>' in page


def test_one_page_needs_no_pages() -> None:
    assert drawn("{% pagination page %}", page=Paginator(range(3), 10).get_page(1)).strip() == ""


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ([4, 9, 12], "M6.0 31.1 L59.0 17.5 L112.0 9.3"),
        ([0, 0], "M6.0 42.0 L112.0 42.0"),
        ([5, None, 5], "M6.0 9.3 M112.0 9.3"),
        ([7], "M112.0 9.3"),
    ],
)
def test_a_trend_is_broken_where_a_number_is_not_known(values: list[float | None], path: str) -> None:
    found = charts.trend(values)

    assert found is not None
    assert found.path == path


def test_a_percentage_has_its_decimal_beside_the_line_too() -> None:
    shares = drawn('{% trend points "" "%" %}', points=[("2024", 25.5), ("2025", 30.0)])
    counts = drawn("{% trend points %}", points=[("2024", 25), ("2025", 30)])

    assert ">30.0%<" in shares
    assert ">30<" in counts


def test_a_trend_of_nothing_says_so() -> None:
    assert "Nothing to draw yet." in drawn("{% trend points %}", points=[("2025", None)])


@pytest.mark.parametrize(
    ("counts", "widths"), [([38, 50, 21], ["34.9%", "45.9%", "19.3%"]), ([0, 0, 0], ["0.0%", "0.0%", "0.0%"])]
)
def test_the_parts_of_a_bar_fill_it(counts: list[int], widths: list[str]) -> None:
    assert [share.width for share in charts.shares(counts)] == widths


def test_charts_keep_their_points_in_every_language() -> None:
    with translation.override("fr"):
        page = part("components/stat.html", {"stat": STATS[0]})

    assert 'width="34.9%"' in page
    assert 'd="M6.0 14.6 L41.3 13.1' in page


def test_a_stat_shows_how_many_were_never_asked_and_a_table_of_its_numbers() -> None:
    page = part("components/stat.html", {"stat": STATS[0]})

    assert "Not asked 21" in page
    assert '<th scope="row">Jan to Jun 2026</th><td class="n">38</td><td class="n">50</td><td class="n">21</td>' in page


@pytest.mark.parametrize("name", sorted(ICONS))
def test_each_icon_is_drawn_and_hidden_from_readers(name: str) -> None:
    assert f'aria-hidden="true"><path d="{ICONS[name]}"/></svg>' in drawn(f'{{% icon "{name}" %}}')


def test_where_a_number_stands_is_said_in_words_and_the_tone_only_adds_to_them() -> None:
    judged = Judged("On the right side: at least 10 a year; 12 so far.", "good", "Confirmed by Paul.")
    page = part("components/judged.html", {"judged": judged})

    assert '<p class="sam-judged sam-judged--good">On the right side: at least 10 a year; 12 so far.</p>' in page
    assert "Confirmed by Paul." in page


def test_a_target_nobody_has_confirmed_is_one_quiet_line() -> None:
    link = Button("Say which way is good", "/confirm/", about="for indicator 1")
    page = part("components/judged.html", {"judged": Judged(note="Nobody has confirmed it.", link=link)})

    assert "sam-judged" not in page
    assert 'Nobody has confirmed it.<a href="/confirm/">Say which way is good' in page
