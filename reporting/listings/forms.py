"""The form that takes the directory's files."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.exchange.forms import MEGABYTE, SendFilesForm
from reporting.listings.kinds import NAMES

MOST_LINES = 5_000  # checked while somebody waits: some seconds (docs/listings.md)


class BringInForm(SendFilesForm):
    """Which files, and for a publisher whether all of it becomes drafts; for others it always does."""

    names = frozenset(NAMES)
    largest = 10 * MEGABYTE
    too_large = _("Together these files are larger than 10 MB. Ask your operator to load them.")
    largest_unpacked = 40 * MEGABYTE
    most_inside = 200

    as_drafts = forms.BooleanField(
        label=_("Keep all of it as drafts: nothing becomes public until somebody publishes it"), required=False
    )

    def __init__(self, *args: Any, may_publish: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not may_publish:
            del self.fields["as_drafts"]

    def clean_chosen(self) -> dict[str, bytes]:
        """Besides what every import refuses: more lines than can be checked while somebody waits."""
        found = super().clean_chosen()
        if sum(map(_lines, found.values())) > MOST_LINES:
            raise forms.ValidationError(_("These files have more than 5,000 lines. Ask your operator to load them."))
        return found


def _lines(content: bytes) -> int:
    """A line may end with either sign, or with both."""
    return max(content.count(b"\n"), content.count(b"\r"))
