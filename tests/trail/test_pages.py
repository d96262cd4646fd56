"""The pages of the trail: found by those who may, noted in the trail itself, shut when it cannot be written."""

from datetime import UTC, datetime, timedelta

import pytest

from accounts.models import RoleHeld, User
from centres.models import Centre
from trail import actions as trail
from trail.ends import TrailBrokenError
from trail.models import Entry, Head
from trail.subjects import Subject

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = "/staff/trail/family/SAM-0042/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _one_step_is_enough(settings):
    settings.SECOND_FACTOR_REQUIRED = False


@pytest.fixture
def sign_in(client, samares):
    def sign_in(code, centre=samares):
        user = User.objects.create_user(f"{code}@samphire.example", name=f"The {code}")
        RoleHeld.objects.create(user=user, code=code, centre=centre)
        client.force_login(user, backend="accounts.backends.RolesBackend")
        return user

    return sign_in


@pytest.fixture(autouse=True)
def entries(samares, paul):
    RoleHeld.objects.create(user=paul, code="coordinator", centre=samares)
    family = Subject("family", "SAM-0042", "samares")
    trail.looked(by=paul, about=family, page="family page", now=NOON)
    trail.write(by=None, about=family, deed="reminder written", now=NOON + timedelta(hours=1))
    trail.write(by=paul, about=Subject("family", "FIT-0001", "first-tower"), deed="closed", now=NOON)


def words(response):
    assert response.status_code == 200
    return response.content.decode()


def test_a_manager_reads_who_looked_and_who_changed_what(client, sign_in):
    sign_in("manager")

    page = words(client.get(PAGE))

    assert "The trail: family SAM-0042" in page
    assert page.index("reminder written") < page.index("family page")
    assert "Paul Renouf" in page
    assert "FIT-0001" not in page


def test_her_own_look_is_noted_at_the_records_centre(client, sign_in):
    manager = sign_in("manager")

    client.get(PAGE)

    entry = Entry.objects.latest("number")
    assert (entry.who_ref, entry.act, entry.about_ref, entry.centre) == (str(manager.pk), "read", "SAM-0042", "samares")
    assert entry.from_where == "staff 127.0.0.0/24"


@pytest.mark.parametrize(
    "address", [PAGE, "/staff/trail/family/NOT-THERE/", "/staff/trail/no-kind/1/", "/staff/trail/"]
)
@pytest.mark.parametrize("code", ["volunteer", "coordinator", "commissioner", "administrator"])
def test_for_others_the_pages_do_not_exist(client, sign_in, code, address):
    sign_in(code)

    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/staff/trail/family/FIT-0001/", "/staff/trail/family/NOT-THERE/"])
def test_another_centres_record_answers_like_one_that_does_not_exist(client, sign_in, address):
    sign_in("manager")

    assert client.get(address).status_code == 404


def test_everything_holds_the_readers_own_centres_only(client, sign_in):
    sign_in("manager")

    page = words(client.get("/staff/trail/"))

    assert PAGE in page
    assert "FIT-0001" not in page


def test_the_list_is_narrowed_by_person_and_by_act(client, sign_in, paul):
    sign_in("manager")

    by_paul = words(client.get(PAGE, {"who": paul.pk}))
    changes = words(client.get(PAGE, {"act": "deed"}))

    assert "family page" in by_paul
    assert "reminder written" not in by_paul
    assert "reminder written" in changes
    assert "family page" not in changes


def test_reading_what_a_colleague_elsewhere_did_offers_no_names_from_there(client, sign_in):
    stranger = User.objects.create_user("stranger@samphire.example", name="Someone Elsewhere")
    tower = Centre.objects.create(slug="first-tower", name="First Tower", jurisdiction="JE")
    RoleHeld.objects.create(user=stranger, code="manager", centre=tower)
    sign_in("manager")

    assert "Someone Elsewhere" not in words(client.get(PAGE))


@pytest.mark.parametrize("rows", [2, 60])
def test_a_long_trail_asks_the_database_no_more_than_a_short_one(client, sign_in, django_assert_max_num_queries, rows):
    sign_in("manager")
    family = Subject("family", "SAM-0042", "samares")
    trail.write_many(by=None, abouts=[family] * rows, deed="imported", now=NOON)

    with django_assert_max_num_queries(20):
        words(client.get(PAGE))


def test_when_the_look_cannot_be_noted_nothing_is_shown(client, sign_in):
    sign_in("manager")
    Head.objects.update(number=99)

    with pytest.raises(TrailBrokenError):
        client.get(PAGE)

    client.raise_request_exception = False
    response = client.get(PAGE)
    assert response.status_code == 500
    assert b"Paul Renouf" not in response.content
