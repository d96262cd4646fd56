"""The form in which editors write a leaflet: a text that is too hard is made public only with a reason."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from directory.models.terms import Term
from directory.not_published import PUBLISHING
from directory.readings import is_too_hard
from directory.term_choice import TermsField, offered

SORTED_BY = ["category", "need"]  # the lists of terms that say what a leaflet is about


class LeafletForm(WagtailAdminPageForm):
    """A leaflet as editors write it."""

    topics = TermsField(
        Term.objects.all(),
        label=_("What it is about"),
        required=False,
        help_text=_("Tick what a family would look for. The list of leaflets can be narrowed by these."),
    )
    hard_because = forms.CharField(
        label=_("Why it may be this hard"),
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Only a publisher needs this, and only for a text above the limit. The reason is kept."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "topics" in self.fields:
            self.fields["topics"].queryset = offered(self.instance, "topics").filter(taxonomy__code__in=SORTED_BY)

    def clean(self) -> dict[str, Any]:
        """As usual; and the gate."""
        cleaned: dict[str, Any] = super().clean()
        is_for_families = PUBLISHING in self.data and not cleaned.get("staff_only")
        if is_for_families and not cleaned.get("hard_because") and is_too_hard(self.as_written(cleaned)):
            self.add_error("hard_because", _("This text is harder to read than the limit. Make it easier, or say why."))
        return cleaned

    def as_written(self, cleaned: dict[str, Any]) -> Any:
        """The page with the words of the form: the instance gets them only after this."""
        for name in ("title", "lead", "body", "centre"):
            if name in cleaned:
                setattr(self.instance, name, cleaned[name])
        return self.instance
