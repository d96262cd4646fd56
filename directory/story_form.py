"""The form in which editors write a story: it is made public only with an agreement, and after somebody looked."""

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from directory.consent import NOT_LOOKED
from directory.story_words import digest_of, hindrance_of

WRITTEN = ("title", "slug", "seo_title", "search_description", "lead", "body", "agreed_on", "taken_back_on")
APPROVING = "approve"


class StoryForm(WagtailAdminPageForm):
    """A story as editors write it. Both ticks count only for the words that were on the screen beside them."""

    nobody_recognised = forms.BooleanField(
        label=_("I have looked at these and at every picture, and nobody is recognised who does not want to be."),
        required=False,
    )
    same_words = forms.BooleanField(
        label=_("The person has read the words as they are now, and agreed to them on that day."), required=False
    )
    words_seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and "taken_back_on" in self.fields:  # an older version does not know it
            kept = type(self.instance).objects.filter(pk=self.instance.pk).values_list("taken_back_on", flat=True)
            self.initial["taken_back_on"] = kept.first()

    def clean(self) -> dict[str, Any]:
        """As usual; what was agreed and looked at; and the gate."""
        cleaned: dict[str, Any] = super().clean()
        today = timezone.localdate()
        story = self.as_written(cleaned)
        self._note(story, cleaned, today)
        if (taken_back := cleaned.get("taken_back_on")) and taken_back > today:
            self.add_error("taken_back_on", _("That day has not come yet. Give the day on which the person said so."))
        if self.is_publishing:
            self._refuse(story, today)
        return cleaned

    @property
    def is_publishing(self) -> bool:
        """Whether the words become public with this, now or on a day that is given."""
        is_approving = "action-workflow-action" in self.data and self.data.get("workflow-action-name") == APPROVING
        return "action-publish" in self.data or is_approving

    def as_written(self, cleaned: dict[str, Any]) -> Any:
        """The page with the words of the form: the instance gets them only after this."""
        for name in WRITTEN:
            if name in cleaned:
                setattr(self.instance, name, cleaned[name])
        return self.instance

    def is_ticked(self, name: str) -> bool:
        """Whether the box is ticked beside these very words."""
        return name in self.data and self.data.get("words_seen") == digest_of(self.instance)

    def _note(self, story: Any, cleaned: dict[str, Any], today: date) -> None:
        if ("agreed_on" in self.changed_data and cleaned.get("agreed_on")) or self.is_ticked("same_words"):
            story.agreed_words = digest_of(story)
        if self.is_ticked("nobody_recognised"):
            story.looked_words, story.looked_by, story.looked_on = digest_of(story), self.for_user, today

    def _refuse(self, story: Any, today: date) -> None:
        kept = type(story).objects.filter(pk=story.pk).first() or story
        kept.taken_back_on = story.taken_back_on  # what the form says of it holds for all versions
        found = hindrance_of(story, kept, today)
        if found == NOT_LOOKED and "nobody_recognised" in self.data:
            said = _("The words have changed since this list was made. Look at the new list, then tick the box again.")
            self.add_error("nobody_recognised", said)
        elif found:
            self.add_error(found.field or None, found.said)
