import django_filters
import pytest
from django import forms

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


@pytest.mark.django_db
def test_a_filters_questions_have_names_of_their_own_and_may_stay_empty():
    page = squeezed(str(CentreFilter({}, Centre.objects.all()).form))

    assert 'id="narrow_jurisdiction_0"' in page
    assert "govuk-checkboxes--small" in page
    assert "(optional)" not in page
