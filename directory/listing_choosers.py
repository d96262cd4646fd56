"""How editors find an organisation or a venue among hundreds while they write a service: by a part of its name."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet


class NameForm(BaseFilterForm):
    """A part of the name, in capitals or not."""

    q = forms.CharField(label=_("Part of the name"), required=False)

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        """Those whose name holds it."""
        said = self.cleaned_data["q"]
        if not said:
            return objects
        self.is_searching, self.search_query = True, said
        return objects.filter(name__icontains=said)


class _Choose(ChooseView):
    filter_form_class = NameForm


class _ChooseResults(ChooseResultsView):
    filter_form_class = NameForm


class ByName(SnippetChooserViewSet):
    """The window that opens behind “Choose organisation”."""

    choose_view_class = _Choose
    choose_results_view_class = _ChooseResults
