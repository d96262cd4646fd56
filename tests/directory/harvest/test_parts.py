"""What belongs to a service keeps its key and its id when a feed tells it again: in another order, under other ids."""

from typing import Any
from uuid import UUID

import pytest

from directory.harvest.keeping import keep
from directory.harvest.work import work_on
from directory.models import Cost, Service, ServiceAt, Source
from tests.directory.conftest import TUESDAY
from tests.directory.harvest.conftest import a_source
from tests.directory.harvest.local_feed import told

pytestmark = pytest.mark.django_db
LASTING = [f"0d4f5b6e-39f5-4a52-8f77-4b6f8e6b000{number}" for number in range(3)]


@pytest.fixture
def northfield(db: None) -> Source:
    return a_source()


def at(own: Any, hall: str) -> dict[str, Any]:
    location = {"id": hall, "name": f"Hall {hall}", "location_type": "physical"}
    return {"id": own, "location": location}


def here() -> dict[str, tuple[int, UUID]]:
    """The key and the id of each place, by its venue."""
    return {str(each.venue): (each.pk, each.uid) for each in ServiceAt.objects.select_related("venue")}


@pytest.mark.parametrize("ids", [("1", "2", "3"), (None, None, None), LASTING])
@pytest.mark.parametrize("order", [(1, 0, 2), (2, 1, 0), (2,), (1, 2)])
def test_places_told_in_another_order_stay_the_rows_they_were(
    northfield: Source, ids: tuple[str, ...], order: tuple[int, ...]
) -> None:
    first = [at(own, hall) for own, hall in zip(ids, "ABC", strict=True)]
    keep(work_on(northfield, TUESDAY), told(service_at_locations=first))
    before = here()

    keep(work_on(northfield, TUESDAY), told(service_at_locations=[first[number] for number in order], name="Again"))

    assert here() == {f"Hall {'ABC'[number]}": before[f"Hall {'ABC'[number]}"] for number in order}


def test_two_places_that_change_their_ids_with_each_other_are_kept(northfield: Source) -> None:
    keep(work_on(northfield, TUESDAY), told(service_at_locations=[at(LASTING[0], "A"), at(LASTING[1], "B")]))
    before = here()

    keep(work_on(northfield, TUESDAY), told(service_at_locations=[at(LASTING[1], "A"), at(LASTING[0], "C")]))

    assert here()["Hall A"] == before["Hall A"]
    assert set(here()) == {"Hall A", "Hall C"}


def test_a_place_whose_own_id_is_free_again_has_it(northfield: Source) -> None:
    keep(work_on(northfield, TUESDAY), told(service_at_locations=[at(LASTING[0], "A")]))

    keep(work_on(northfield, TUESDAY), told(service_at_locations=[at(LASTING[0], "B")]))

    assert {str(uid) for _pk, uid in here().values()} == {LASTING[0]}


def test_prices_are_known_again_by_what_they_are_called_there(northfield: Source) -> None:
    prices = [{"id": name, "option": name, "amount": 2} for name in ("child", "adult", "0", "child")]
    keep(work_on(northfield, TUESDAY), told(cost_options=[*prices, {"option": "Tea", "amount": 1}]))
    before = {each.what_for: each.uid for each in Cost.objects.exclude(what_for="Tea")}
    assert len(set(Cost.objects.values_list("uid", flat=True))) == Service.objects.get().costs.count()

    keep(work_on(northfield, TUESDAY), told(cost_options=prices[::-1]))

    assert {each.what_for: each.uid for each in Cost.objects.all()} == before
