"""References of volunteers: V and a running number, V-0012."""

from families.models import RefSeries
from volunteers.models import Volunteer

LETTER = "V"


def new_volunteer_ref() -> str:
    """The next free reference. Waits for whoever is taking one, so that nobody takes the same."""
    RefSeries.objects.get_or_create(letter=LETTER)
    series = RefSeries.objects.select_for_update().get(letter=LETTER)
    series.last += 1
    while Volunteer.objects.filter(ref=str(series)).exists():  # an import may have brought it
        series.last += 1
    series.save(update_fields=["last"])
    return str(series)
