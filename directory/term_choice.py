"""Terms with boxes to tick, by list and by the term they are under."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django import forms
from django.forms.models import ModelChoiceIterator

from directory.models.terms import Term


class _TermsByList(ModelChoiceIterator):  # type: ignore[type-arg]  # Django’s own takes none when it runs
    """Every list under its heading, and the categories under theirs."""

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        terms = self.queryset.select_related("taxonomy", "parent")
        for heading, under in groupby(terms, key=_heading):
            yield heading, [self.choice(term) for term in under]


class TermsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Any number of terms."""

    iterator = _TermsByList
    widget = forms.CheckboxSelectMultiple


def _heading(term: Term) -> str:
    """ "Categories: Health", with Health itself among what is under it."""
    top = term.parent or term
    is_alone = term.parent is None and term.taxonomy.code != "category"
    return term.taxonomy.name if is_alone else f"{term.taxonomy.name}: {top.name}"
