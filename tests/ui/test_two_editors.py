import pytest
from django.http import QueryDict

from centres.models import Centre
from ui.forms import SamphireModelForm, SeenVersionMixin


class CentreForm(SeenVersionMixin, SamphireModelForm):
    version_field = "opening_hours"

    class Meta:
        model = Centre
        fields = ["name", "address"]


def page_of(form: CentreForm, **changes: str) -> QueryDict:
    """What a browser would send back from this page."""
    sent = QueryDict(mutable=True)
    for field in form:
        sent[field.html_name] = str(field.value() or "")
    sent.update(changes)
    return sent


@pytest.mark.django_db
def test_the_second_of_two_editors_is_shown_what_differs_and_may_then_save() -> None:
    centre = Centre(name="Samarès", address="School Road", opening_hours="version 1")
    hers = page_of(CentreForm(instance=centre), address="Rue de Samarès")
    centre.address, centre.opening_hours = "Marsh Lane", "version 2"

    refused = CentreForm(hers, instance=centre, last_change="Paul changed this at 10:12.")
    page = str(refused)

    assert not refused.is_valid()
    assert "Paul changed this at 10:12. Here is what differs. Save again to keep what you wrote." in page
    assert refused.differences == [("Address", "Marsh Lane", "Rue de Samarès")]
    assert "Now: Marsh Lane" in page
    assert "You wrote: Rue de Samarès" in page
    assert CentreForm(page_of(refused), instance=centre).is_valid()


def test_a_page_that_is_up_to_date_is_saved_at_once() -> None:
    centre = Centre(name="Samarès", opening_hours="version 1")

    assert CentreForm(page_of(CentreForm(instance=centre), address="Marsh Lane"), instance=centre).is_valid()
