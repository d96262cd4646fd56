"""The words of a story are all that is published with it, and none that is written elsewhere."""

from directory.models import StoryPage
from directory.story_words import digest_of, giveaways_of
from tests.directory.telling import of


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
