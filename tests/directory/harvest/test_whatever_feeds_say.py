"""Whatever a feed says: it is kept, or refused with a sentence, and nothing else happens."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from directory.harvest.keeping import Outcome, keep
from directory.harvest.reading import understood
from directory.harvest.refusing import RefusedEntryError
from directory.harvest.work import work_on
from directory.models import Service
from directory.oruk.services import full
from tests.directory.conftest import TUESDAY
from tests.directory.harvest.conftest import a_source
from tests.directory.harvest.local_feed import BODY
from tests.directory.oruk.test_description import schema_of

WORDS = st.text(max_size=30) | st.sampled_from(
    ["<p>", "&lt;b&gt;", "<![", "active", "2026-11-24", "TU", "09:30", "\ud800"]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
NAMES = [
    "id", "name", "status", "description", "organization", "schedules", "service_at_locations", "location", "addresses",
    "accessibility", "contacts", "phones", "number", "languages", "cost_options", "amount", "attributes", "interval",
    "taxonomy_term", "service_areas", "minimum_age", "last_modified", "freq", "byday", "dtstart", "opens_at",
    "latitude", "longitude", "organization_identifiers", "url", "email", "fees_description", "code", "valid_to",
    "closes_at",
]  # fmt: skip
RECORD = st.recursive(
    ANYTHING, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8)
)
KNOWN_ONE = {"id": "7", "name": "Tea", "status": "active", "organization": BODY}
KNOWN = st.fixed_dictionaries({
    "id": st.just("7"), "name": st.just("Tea"), "status": st.sampled_from(["active", "inactive"]),
    "organization": st.just(BODY),
})  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RECORD | st.tuples(st.dictionaries(st.sampled_from(NAMES), RECORD), KNOWN).map(lambda both: both[0] | both[1]))
def test_no_json_whatsoever_does_more_than_be_refused(entry: Any) -> None:
    try:
        service = understood(entry)
    except RefusedEntryError as refusal:
        service = None
        said = str(refusal)
    assert service.name.encode() and repr(service) if service else said.endswith(".")


class WhateverIsUnderstood(TestCase):
    """Each example in a transaction of its own."""

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.dictionaries(st.sampled_from(NAMES), RECORD).map(lambda said: said | KNOWN_ONE))
    def test_it_is_kept_twice_without_a_change_and_our_feed_stays_valid(self, entry: Any) -> None:
        work = work_on(a_source(passed_on=True), TUESDAY)
        try:
            outcome = keep(work, entry)
        except RefusedEntryError:
            return
        assert outcome == Outcome.NEW
        assert keep(work, entry) == Outcome.SAME
        assert list(schema_of("Service").iter_errors(full(Service.objects.get()))) == []
