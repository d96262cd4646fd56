"""Before anybody else, an editor sees her unsaved words: as a page, on paper, large, easy and to listen to."""

import pytest
from django.test import Client
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from directory.models import HomePage, LeafletIndexPage, LeafletPage, PlainPage
from tests.directory.test_leaflets import unpacked

NEW = "Words that nobody else has seen"


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(title="Tea", slug="tea", body=[("heading", "Words for everybody")])
    LeafletIndexPage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def words(**more: object) -> dict[str, str]:
    facts: dict[str, object] = {
        "title": "Tea", "slug": "tea", "lead": "", "version": "1", "hard_because": "",
        "recordings": inline_formset([]),
        "body": streamfield([("heading", NEW)]),
        "easy": streamfield([("line", {"picture": "tea", "words": "There is tea."})]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": ""},
    }  # fmt: skip
    sent: dict[str, str] = nested_form_data(facts | more)
    return sent


@pytest.fixture
def written(desk: Client, leaflet: LeafletPage) -> str:
    """Where the preview is, of words that stand in her form and nowhere else."""
    address = f"/cms/pages/{leaflet.pk}/edit/preview/"
    assert desk.post(address, words()).json() == {"is_valid": True, "is_available": True}
    return address


@pytest.mark.parametrize(
    ("mode", "says"),
    [
        ("web", f"<h2>{NEW}</h2>"),
        ("paper", f"<h2>{NEW}</h2>"),
        ("large", "font: 18pt/1.5"),
        ("easy", "There is tea."),
        ("listen", f"<h2>{NEW}.</h2>"),
        ("easy_paper", "There is tea."),
    ],
)
def test_the_frame_beside_her_form_shows_what_she_has_not_saved_in_each_form(
    desk: Client, leaflet: LeafletPage, written: str, mode: str, says: str
) -> None:
    answer = desk.get(f"{written}?mode={mode}&in_preview_panel=true")
    page = answer.content.decode()

    assert answer.headers["Content-Type"].startswith("text/html")
    assert says in page
    assert ("ours:" in page, "picture:" in page) == (False, False)
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
    assert "Words for everybody" not in page
    assert NEW not in Client().get("/information/tea/").content.decode()


def test_words_that_look_like_the_name_of_a_file_are_words(desk: Client, leaflet: LeafletPage) -> None:
    address, said = f"/cms/pages/{leaflet.pk}/edit/preview/", "Opening hours:9am, and the picture:1-tea"
    desk.post(address, words(body=streamfield([("heading", said)])))
    page = desk.get(f"{address}?mode=paper&in_preview_panel=true").content.decode()

    assert f"<h2>{said}</h2>" in page
    assert 'url("/static/ui/build/' in page


@pytest.mark.parametrize("mode", ["paper", "large", "easy_paper"])
def test_in_a_tab_of_its_own_the_preview_is_the_pdf(
    desk: Client, leaflet: LeafletPage, written: str, mode: str
) -> None:
    answer = desk.get(f"{written}?mode={mode}")

    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    if mode != "easy_paper":
        assert NEW.encode() in unpacked(answer.content)


def test_the_editor_is_offered_every_form(desk: Client, leaflet: LeafletPage) -> None:
    page = desk.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()

    for form in ("Read here", "To print (PDF)", "In large print (PDF)", "Easy read, with pictures", "To listen to"):
        assert form in page


def test_a_leaflet_that_is_not_kept_yet_can_be_looked_at(desk: Client, home: HomePage) -> None:
    index = LeafletIndexPage.objects.get()
    address = f"/cms/pages/add/directory/leafletpage/{index.pk}/preview/"
    assert desk.post(address, words(easy=streamfield([]))).json()["is_valid"]

    assert NEW in desk.get(f"{address}?mode=paper&in_preview_panel=true").content.decode()
    assert NEW in desk.get(f"{address}?mode=listen&in_preview_panel=true").content.decode()
    easy = desk.get(f"{address}?mode=easy&in_preview_panel=true").content.decode()
    assert "Nobody has written the easy version yet." in easy


def test_a_page_of_words_shows_what_is_not_saved(desk: Client, home: HomePage) -> None:
    page = PlainPage(title="Help", slug="help", body=[("heading", "Words for everybody")])
    home.add_child(instance=page)
    address = f"/cms/pages/{page.pk}/edit/preview/"
    facts = {
        name: value for name, value in words().items() if not name.startswith(("easy", "version", "hard", "recordings"))
    }
    assert desk.post(address, facts).json()["is_valid"]

    assert f"<h2>{NEW}</h2>" in desk.get(f"{address}?in_preview_panel=true").content.decode()


def test_nobody_else_sees_the_preview(client: Client, written: str) -> None:
    assert Client().get(f"{written}?mode=paper").status_code == 302
