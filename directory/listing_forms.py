"""How editors choose: terms with boxes to tick, by list and by the term they are under; languages by name."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django import forms
from django.forms.models import ModelChoiceIterator
from wagtail.admin.forms import WagtailAdminModelForm

from directory.models import Term
from ui.languages import language_name


class _TermsByList(ModelChoiceIterator):  # type: ignore[type-arg]  # Django’s own takes none when it runs
    """Every list under its heading, and the categories under theirs."""

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        terms = self.queryset.select_related("taxonomy", "parent")
        for heading, under in groupby(terms, key=_heading):
            yield heading, [self.choice(term) for term in under]


class _TermsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    iterator = _TermsByList
    widget = forms.CheckboxSelectMultiple


class LanguageSelect(forms.Select):
    """Languages by name: people who know Portuguese need not know that it is pt."""

    def create_option(self, name: str, value: Any, label: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The name in the editor's own language."""
        return super().create_option(name, value, language_name(value) if value else label, *args, **kwargs)


class ServiceForm(WagtailAdminModelForm):
    """A service as editors write it."""

    terms = _TermsField(Term.objects.all(), required=False)


def _heading(term: Term) -> str:
    """ "Categories: Health", with Health itself among what is under it."""
    top = term.parent or term
    is_alone = term.parent is None and term.taxonomy.code != "category"
    return term.taxonomy.name if is_alone else f"{term.taxonomy.name}: {top.name}"
