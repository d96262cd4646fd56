import django_filters
import pytest
from django import forms
from django.http import QueryDict
from django.utils import translation

from accounts.kept import show_again
from centres.models import Centre, Jurisdiction
from tests.factories.centres import CentreFactory
from tests.ui.reading import squeezed
from ui.filters import SamphireFilterSet


class CentreFilter(SamphireFilterSet):
    jurisdiction = django_filters.MultipleChoiceFilter(
        label="Where", choices=Jurisdiction, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Centre
        fields = ["jurisdiction"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["Northfield Family Hub", "Samarès"]),
        ({"jurisdiction": ["JE"]}, ["Samarès"]),
        ({"jurisdiction": ["JE", "GB-ENG"]}, ["Northfield Family Hub", "Samarès"]),
    ],
)
def test_a_filter_narrows_by_what_stands_in_the_address(asked, found):
    CentreFactory(samares=True)
    CentreFactory(northfield=True)

    assert [centre.name for centre in CentreFilter(asked, Centre.objects.all()).qs] == found


class AlikeFilter(CentreFilter):
    alike = "to everybody"


@pytest.mark.django_db
def test_a_form_in_which_nothing_is_chosen_is_drawn_once_for_each_language():
    everywhere = Centre.objects.all()
    drawn = AlikeFilter({}, everywhere).drawn

    assert AlikeFilter({"page": "2"}, everywhere).drawn is drawn
    assert "checked" in AlikeFilter({"jurisdiction": ["JE"]}, everywhere).drawn
    assert AlikeFilter({}, everywhere).drawn is drawn
    assert "checked" not in drawn
    with translation.override("pt"):
        assert AlikeFilter({}, everywhere).drawn is not drawn


@pytest.mark.django_db
def test_what_is_kept_for_somebody_is_never_filled_into_a_filter():
    show_again(QueryDict("jurisdiction=JE"))
    try:
        drawn = CentreFilter({}, Centre.objects.all()).drawn
    finally:
        show_again(None)

    assert "checked" not in drawn


@pytest.mark.django_db
def test_a_filters_questions_have_names_of_their_own_and_may_stay_empty():
    page = squeezed(str(CentreFilter({}, Centre.objects.all()).form))

    assert 'id="narrow_jurisdiction_0"' in page
    assert "govuk-checkboxes--small" in page
    assert "(optional)" not in page
