"""The words of a story are all that is published with it, and none that is written elsewhere."""

import pytest
from pytest_django.fixtures import Settings

from centres.models import Centre
from directory.models import CentreIndexPage, CentrePage, HomePage, StoryPage
from directory.story_words import digest_of, giveaways_of
from tests.directory.telling import of


@pytest.fixture
def centre_page(home: HomePage, samares: Centre, settings: Settings) -> CentrePage:
    settings.SECOND_FACTOR_REQUIRED = False
    page = CentrePage(slug="samares", title="Samarès", centre=samares)
    CentreIndexPage.objects.get().add_child(instance=page)
    return page


@pytest.fixture
def story(centre_page: CentrePage) -> StoryPage:
    """A draft that nobody has agreed to."""
    page = StoryPage(slug="tea", title="Tea", who="family", lead="There was tea.", live=False)
    page.body = [("paragraph", "<p>Inês came in.</p>")]
    centre_page.add_child(instance=page)
    page.save_revision()
    return page


def test_what_search_engines_and_the_address_say_is_agreed_to_as_well(story: StoryPage) -> None:
    before = digest_of(story)

    story.search_description = "Inês Silva told it."
    assert digest_of(story) != before
    assert [each.words for each in giveaways_of(story)] == ["Inês Silva"]

    story.search_description, story.slug = "", "ines-silva"
    assert digest_of(story) != before
    assert [each.words for each in giveaways_of(story)] == ["Ines Silva"]


def test_words_that_are_written_elsewhere_change_nothing_in_the_agreement(story: StoryPage) -> None:
    before = digest_of(story)

    story.body = [("paragraph", "<p>Inês came in.</p>"), ("our_values", None)]

    assert digest_of(story) == before


def test_a_story_is_not_copied(story: StoryPage) -> None:
    answer = of("publisher").get(f"/cms/pages/{story.pk}/copy/", follow=True).content.decode()

    assert "A story is not copied" in answer
    assert StoryPage.objects.count() == 1
