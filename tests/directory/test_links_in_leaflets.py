"""A leaflet shows a list of links as it is now, in each of its forms: put right once, it is right in all of them."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory import paper
from directory.commenting import address_of, send_draft
from directory.formats import Form
from directory.models import HomePage, LeafletIndexPage, LeafletPage, LinkList
from directory.readings import reading_of
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.speaking import spoken
from tests.directory.test_leaflets import unpacked
from tests.factories.links import a_link, a_link_list, in_portuguese, looked_at
from tests.factories.people import UserFactory

OLD, NEW = "https://old.example/help/", "https://new.example/help/"
FORMS = ["/information/tea/", "/information/tea/listen/?as=text", "/information/tea/easy-read/", "/information/links/"]
BROKEN = {"looked_on": TUESDAY, "failed_since": TUESDAY, "failed_days": 3}


@pytest.fixture
def listed(home: HomePage) -> LinkList:
    return a_link_list("Health", a_link("NHS", OLD), a_link("SNS 24", "https://sns.example/", language="pt"))


@pytest.fixture
def leaflet(listed: LinkList) -> LeafletPage:
    body = [("heading", "Come in"), ("links", listed), ("heading", "And then")]
    page = LeafletPage(title="Tea", slug="tea", body=body, easy=[("heading", "Tea"), ("links", listed)])
    LeafletIndexPage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def on_paper(form: Form = Form.PAPER) -> str:
    return " ".join(paper.as_html(LeafletPage.objects.get(slug="tea"), form, None).split())


def test_the_page_has_the_list_among_its_words(leaflet: LeafletPage, client: Client) -> None:
    looked_at(OLD, looked_on=TUESDAY)

    page = read(client, "/information/tea/")

    places = [page.index(words) for words in ("Come in<", ">Health<", "Health for all.", "What NHS says.", "And then<")]
    assert places == sorted(places)
    assert f'<a href="{OLD}" rel="noopener external" lang="en"' in page
    assert "Checked 24 November 2026" in page
    assert "Language of the website: Portuguese" in page


def test_a_voice_counts_them_and_says_their_addresses(leaflet: LeafletPage, client: Client) -> None:
    said = client.get("/information/tea/listen/?as=text").content.decode().split("\n\n")

    begins = said.index("Health.")
    assert said[begins : begins + 7] == [
        "Health.", "Health for all.", "There are 2 websites.",
        "N H S: What N H S says.", "Its address: old dot example slash help.",
        "SNS 24: What SNS 24 says.", "Language of the website: Portuguese.",
    ]  # fmt: skip
    assert "It has 3 parts." in said
    assert "<h2>Health.</h2>" in read(client, "/information/tea/listen/")


@pytest.mark.parametrize("form", [Form.PAPER, Form.LARGE])
def test_paper_has_the_address_in_words_and_is_still_a_tagged_pdf(leaflet: LeafletPage, form: Form) -> None:
    assert f'What NHS says. <br> <a href="{OLD}">old.example/help</a>' in on_paper(form)
    assert b"old.example/help" in unpacked(paper.pdf(leaflet, form, None))


def test_easy_read_has_names_and_addresses_alone(leaflet: LeafletPage, client: Client) -> None:
    for page in (read(client, "/information/tea/easy-read/"), on_paper(Form.EASY_PAPER)):
        assert '<strong lang="en">NHS</strong>' in page
        assert ">old.example/help</a>" in page
        assert "What NHS says." not in page


def test_a_link_put_right_once_is_right_everywhere(leaflet: LeafletPage, listed: LinkList, client: Client) -> None:
    before = on_paper()

    link = listed.links.get(name="NHS")
    link.address = NEW
    listed.links.add(link)
    listed.save_revision().publish()

    for page in (*(read(client, address) for address in FORMS), on_paper(), on_paper(Form.EASY_PAPER)):
        assert ("new" in page, "old.example" in page, "old dot example" in page) == (True, False, False)
    assert on_paper() != before


def test_what_is_known_broken_is_named_on_the_screen_and_to_listeners_and_is_not_printed(
    leaflet: LeafletPage, client: Client
) -> None:
    looked_at(OLD, **BROKEN)
    sorry = "This website does not work at the moment, so we do not send you there."

    page, said = read(client, "/information/tea/"), read(client, "/information/tea/listen/?as=text")

    assert (sorry in page, sorry in said, f'href="{OLD}"' in page, "old dot example" in said) == (
        True, True, False, False,
    )  # fmt: skip
    assert ("NHS" in on_paper(), "SNS 24" in on_paper()) == (False, True)
    assert "NHS" not in read(client, "/information/tea/easy-read/")


def test_a_list_that_is_taken_off_the_site_leaves_the_leaflet_whole(
    leaflet: LeafletPage, listed: LinkList, client: Client
) -> None:
    listed.unpublish()
    assert ("Come in" in read(client, "/information/tea/"), "NHS" in on_paper()) == (True, False)

    listed.delete()
    for address in FORMS:
        assert "NHS" not in read(client, address)
    assert "NHS" not in on_paper()


def test_a_reader_of_another_language_reads_the_list_in_hers(
    leaflet: LeafletPage, listed: LinkList, client: Client
) -> None:
    in_portuguese(listed, "Saúde", "Para todos.")

    page = read(client, "/pt/information/tea/")

    assert '<h2 lang="pt">Saúde</h2>' in page
    assert spoken("pt", "Translated by machine.") in page
    assert '<p class="sam-flush" lang="en">What NHS says.</p>' in page


def test_the_list_makes_no_leaflet_harder_to_read(leaflet: LeafletPage) -> None:
    with_list = reading_of(leaflet)
    leaflet.body = [("heading", "Come in"), ("heading", "And then")]

    assert with_list == reading_of(leaflet)


def test_a_partner_reads_the_list_in_the_draft(leaflet: LeafletPage, client: Client) -> None:
    sent = send_draft(leaflet, name="Ana", email="ana@clinic.example", by=UserFactory(), now=NOW)

    assert read(client, address_of(sent)).count(OLD) == 2  # and in the easy words


def test_an_editor_finds_the_lists_to_choose_from(leaflet: LeafletPage, desk: Client) -> None:
    assert "List of links" in read(desk, f"/cms/pages/{leaflet.pk}/edit/")
    assert "Health" in read(desk, "/cms/snippets/choose/directory/linklist/")


@pytest.mark.parametrize("many", [1, 3, 50])
def test_a_leaflet_asks_as_few_questions_with_a_long_list(client: Client, home: HomePage, many: int) -> None:
    listed = a_link_list("Health", *(a_link(f"Site {n}", f"https://host{n}.example/") for n in range(many)))
    page = LeafletPage(title="Tea", slug="tea", body=[("links", listed)])
    LeafletIndexPage.objects.get().add_child(instance=page)
    read(client, "/information/tea/")

    with CaptureQueriesContext(connection) as asked:
        read(client, "/information/tea/")

    about_links = [each["sql"] for each in asked if "link" in each["sql"] or "webaddress" in each["sql"]]
    assert len(about_links) == 6, about_links
