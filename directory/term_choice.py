"""Terms with boxes to tick, by list and by the term they are under."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.forms.models import ModelChoiceIterator

from directory.models.terms import Term


class _TermsByList(ModelChoiceIterator):  # type: ignore[type-arg]  # Django’s own takes none when it runs
    """Every list under its heading, and the categories under theirs."""

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        terms = self.queryset.select_related("taxonomy", "parent")
        under: defaultdict[str, list[Any]] = defaultdict(list)
        for term in terms:  # an editor's new term may stand far from those it belongs to
            under[_heading(term)].append(self.choice(term))
        yield from under.items()


class TermsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Any number of terms."""

    iterator = _TermsByList
    widget = forms.CheckboxSelectMultiple


def offered(thing: Any, name: str) -> "QuerySet[Term]":
    """Terms that are public, and those that the thing has already under this name."""
    chosen = [term.pk for term in getattr(thing, name).all()] if thing.pk else []
    return Term.objects.filter(Q(live=True) | Q(pk__in=chosen))


def _heading(term: Term) -> str:
    """ "Categories: Health", with Health itself among what is under it."""
    top = term.parent or term
    is_alone = term.parent is None and term.taxonomy.code != "category"
    return term.taxonomy.name if is_alone else f"{term.taxonomy.name}: {top.name}"
