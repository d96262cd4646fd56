"""How editors choose for a listing: terms with boxes to tick; languages by name."""

from typing import Any

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm

from directory.models import Term
from directory.term_choice import TermsField
from ui.languages import language_name


class LanguageSelect(forms.Select):
    """Languages by name: people who know Portuguese need not know that it is pt."""

    def create_option(self, name: str, value: Any, label: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The name in the editor's own language."""
        return super().create_option(name, value, language_name(value) if value else label, *args, **kwargs)


class ServiceForm(WagtailAdminModelForm):
    """A service as editors write it."""

    terms = TermsField(Term.objects.all(), required=False)
