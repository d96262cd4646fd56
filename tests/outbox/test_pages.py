"""In the demonstration staff read the messages; nowhere else can anybody."""

from datetime import UTC, datetime

import pytest
from django.urls import NoReverseMatch, reverse

from accounts.models import RoleHeld, User
from outbox.actions import write_email, write_sms
from outbox.models import Message

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def demonstration(settings):
    settings.ROOT_URLCONF = "tests.outbox.demo_urls"
    settings.SECOND_FACTOR_REQUIRED = False


@pytest.fixture
def sign_in(client):
    def sign_in(code):
        user = User.objects.create_user(f"{code}@samphire.example", name=f"The {code}")
        RoleHeld.objects.create(user=user, code=code)
        client.force_login(user, backend="accounts.backends.RolesBackend")

    return sign_in


@pytest.fixture(autouse=True)
def letter():
    write_sms(to="+447797000001", body="Open Samphire now.", now=NOON)
    return write_email(
        to="ada@samphire.example",
        subject="Your <b>new</b> password",
        body="Follow\nhttps://samphire.example/key/ <script>",
        now=NOON,
    )


@pytest.mark.usefixtures("demonstration")
class TestInTheDemonstration:
    def test_staff_see_every_message_and_where_it_is(self, client, sign_in):
        sign_in("coordinator")
        Message.objects.filter(kind="sms").update(state="given_up")

        page = client.get("/outbox/").content.decode()

        assert "ada@samphire.example" in page
        assert "Your &lt;b&gt;new&lt;/b&gt; password" in page
        assert "Text message" in page
        assert "given up" in page

    def test_a_message_is_read_as_it_was_written_with_its_links(self, client, sign_in, letter):
        sign_in("coordinator")

        page = client.get(f"/outbox/{letter.pk}/").content.decode()

        assert 'href="https://samphire.example/key/"' in page
        assert "&lt;script&gt;" in page

    def test_why_it_was_given_up_is_said(self, client, sign_in, letter):
        sign_in("coordinator")
        Message.objects.update(state="given_up", last_error="The mail server knows no such address.")

        assert "knows no such address" in client.get(f"/outbox/{letter.pk}/").content.decode()

    @pytest.mark.parametrize("code", ["volunteer", "editor", "provider"])
    def test_for_others_the_pages_do_not_exist(self, client, sign_in, letter, code):
        sign_in(code)

        assert client.get("/outbox/").status_code == client.get(f"/outbox/{letter.pk}/").status_code == 404

    def test_a_visitor_is_asked_to_sign_in(self, client):
        assert client.get("/outbox/").headers["Location"].startswith("/accounts/login/")


def test_outside_the_demonstration_there_is_no_such_page(client, sign_in):
    sign_in("coordinator")

    with pytest.raises(NoReverseMatch):
        reverse("outbox:messages")
    assert client.get("/outbox/").status_code == 404
