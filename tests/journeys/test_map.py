"""The map of services with nothing but keys, and a venue that is placed by a click. No picture comes from outside."""

from collections.abc import Callable

import pytest

from tests.journeys.real_site import PICTURES
from tests.journeys.walking import DESK, PHONE, Walker

NEAR_HER = "/directory/?q=baby&postcode=JE2+6&miles=5"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><circle r="256" fill="#dde"/></svg>'
NAME = "document.activeElement.ariaLabel"


def with_the_map(visitor: Walker) -> None:
    """She finds the button with Tab and presses it; only now anything is asked of the pictures’ host."""
    visitor.page.emulate_media(reduced_motion="reduce")
    visitor.go(NEAR_HER)
    visitor.answer_for(PICTURES, PICTURE)
    assert visitor.page.locator("link[href*=leaflet]").count() == 0
    visitor.tab_to("Show the map")
    with visitor.page.expect_response(f"{PICTURES}/**"):
        visitor.page.keyboard.press("Enter")
    visitor.page.locator(".sam-map__pin").first.wait_for()
    visitor.look()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_pins_are_reached_opened_and_left_with_keys(walk: Callable[..., Walker], width: int) -> None:
    visitor = walk(width=width)
    with_the_map(visitor)
    assert visitor.page.locator("[data-map-beside] .sam-map").count() == (1 if width == DESK else 0)
    assert visitor.page.locator(".leaflet-fade-anim, .leaflet-zoom-anim").count() == 0  # she asked for no movement

    pin = visitor.tab_to_one_like(".sam-map__pin")
    visitor.page.keyboard.press("Enter")
    card = visitor.page.get_by_role("dialog")
    assert pin.endswith(str(card.get_attribute("aria-label")))
    visitor.look()
    visitor.page.keyboard.press("Escape")
    assert card.count() == 0
    assert visitor.page.evaluate(NAME) == pin

    visitor.page.keyboard.press("Enter")
    name = visitor.page.evaluate("document.activeElement.innerText")
    visitor.enter()
    assert visitor.heading() == name


def test_the_number_of_a_result_shows_its_place(walk: Callable[..., Walker]) -> None:
    visitor = walk()
    with_the_map(visitor)

    number = visitor.tab_to_one_like(".sam-pin--choose")
    assert number.startswith("1. ")
    visitor.page.keyboard.press("Enter")
    assert visitor.page.get_by_role("dialog").get_by_role("link", name=number[3:].partition(",")[0]).is_visible()
    assert visitor.page.locator(".sam-map__pin[aria-expanded=true]").inner_text().startswith("1")
    visitor.look()
    visitor.page.keyboard.press("Escape")
    assert visitor.page.evaluate(NAME) == number

    visitor.page.get_by_role("button", name="Hide the map").press("Enter")
    assert not visitor.page.locator(".sam-map").is_visible()
    visitor.look()


def test_without_javascript_the_list_stands_alone(walk: Callable[..., Walker]) -> None:
    visitor = walk(javascript=False)
    visitor.go(NEAR_HER)

    assert not visitor.says("Show the map")
    assert visitor.page.locator(".sam-results > li").count()


def test_the_page_of_a_service_shows_where_it_is(walk: Callable[..., Walker]) -> None:
    visitor = walk()
    visitor.page.emulate_media(reduced_motion="reduce")
    visitor.go("/directory/le-squez-toddlers/")
    visitor.answer_for(PICTURES, PICTURE)
    visitor.page.get_by_role("button", name="Show the map").press("Enter")

    visitor.page.get_by_role("button", name="Le Squez Community Hall").press("Enter")
    visitor.look()
    visitor.page.get_by_role("link", name="Le Squez Community Hall").press("Enter")
    assert visitor.page.url.partition("#")[2].startswith("venue-")


def test_an_editor_places_a_venue_by_a_click_and_by_typing(walk: Callable[..., Walker]) -> None:
    editor = walk(width=DESK)
    editor.sign_in("editor@samphire.example")
    editor.page.goto(f"{editor.site}/cms/snippets/directory/venue/add/")
    assert editor.faults == []

    editor.answer_for(PICTURES, PICTURE)
    editor.page.get_by_role("button", name="Show the map").press("Enter")
    editor.page.locator("[data-place-map].leaflet-container").click(position={"x": 100, "y": 100})
    north, east = (editor.page.get_by_label(name, exact=True) for name in ("Latitude", "Longitude"))
    clicked = (float(north.input_value()), float(east.input_value()))
    assert all(len(field.input_value().partition(".")[2]) == 6 for field in (north, east))

    editor.page.get_by_role("button", name="Place it in the middle of the map").press("Enter")
    assert (float(north.input_value()), float(east.input_value())) != clicked

    north.fill("49.174500")
    east.fill("-2.070500")
    assert editor.page.locator(".sam-place__pin").is_visible()
    assert editor.faults == []
