"""How editors choose for a listing: terms with boxes to tick; languages by name."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from directory.models import Term
from directory.not_published import PUBLISHING
from directory.term_choice import TermsField, offered
from ui.languages import language_name


class LanguageSelect(forms.Select):
    """Languages by name: people who know Portuguese need not know that it is pt."""

    def create_option(self, name: str, value: Any, label: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The name in the editor's own language."""
        return super().create_option(name, value, language_name(value) if value else label, *args, **kwargs)


class ServiceForm(WagtailAdminModelForm):
    """A service as editors write it."""

    terms = TermsField(Term.objects.all(), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "terms" in self.fields:
            self.fields["terms"].queryset = offered(self.instance, "terms")

    def clean(self) -> dict[str, Any]:
        """As usual; and a service goes public only after whoever runs it."""
        cleaned: dict[str, Any] = super().clean()
        organisation = cleaned.get("organisation")
        if PUBLISHING in self.data and organisation and not organisation.live:
            self.add_error("organisation", _("This organisation is still a draft. Publish it first."))
        return cleaned
