"""The pages where people are invited, roles end and accounts are closed."""

import pytest
from django.test import Client

from accounts import actions
from accounts.models import RoleHeld
from tests.accounts.conftest import NOON, sign_in, somebody


class TestPages:
    def test_the_list_names_roles_and_since_when(self, pauls_browser, sophie):
        page = pauls_browser.get("/staff/people/").content.decode()

        assert "Sophie Renouf" in page
        assert "Coordinator, Samarès. Since 23 November 2026." in page

    @pytest.mark.parametrize("more", [1, 7])
    def test_the_list_asks_the_database_as_often_for_few_as_for_many(
        self, pauls_browser, samares, more, django_assert_num_queries
    ):
        for number in range(more):
            somebody(f"P{number} Vibert", "coordinator", samares)
        pauls_browser.get("/staff/people/")
        with django_assert_num_queries(6):
            pauls_browser.get("/staff/people/")

    def test_a_role_is_given_and_ended_by_hand(self, pauls_browser, marie):
        page = f"/staff/people/{marie.pk}/"
        pauls_browser.post(page, {"role": "family_worker", "place": "samares"})
        held = RoleHeld.objects.get(user=marie, code="family_worker")
        asked = pauls_browser.get(f"/staff/people/roles/{held.pk}/end/").content.decode()
        pauls_browser.post(f"/staff/people/roles/{held.pk}/end/")
        held.refresh_from_db()

        assert "End this role of Marie Le Brun: Family worker, Samarès?" in asked
        assert held.ended_at is not None

    @pytest.mark.parametrize("role", ["administrator", "publisher", "editor"])
    def test_a_role_that_was_never_offered_cannot_be_sent_either(self, pauls_browser, marie, role):
        answer = pauls_browser.post(f"/staff/people/{marie.pk}/", {"role": role, "place": "samares"})

        assert "Choose one of the answers shown" in answer.content.decode()
        assert not RoleHeld.objects.filter(code=role).exists()

    def test_a_place_that_is_not_hers_cannot_be_sent_either(self, pauls_browser, marie, northfield):
        for place in ("northfield", "everywhere"):
            pauls_browser.post(f"/staff/people/{marie.pk}/", {"role": "coordinator", "place": place})

        assert not RoleHeld.objects.filter(user=marie, code="coordinator").exists()

    def test_a_role_and_a_place_that_do_not_go_together_are_refused_with_a_sentence(self, samares, northfield, marie):
        person = somebody("Kim Vibert", "manager", samares)
        actions.give_role(person, code="administrator", centre=northfield, by=None, now=NOON)
        visitor = Client()
        sign_in(visitor, person.email)
        answer = visitor.post(f"/staff/people/{marie.pk}/", {"role": "coordinator", "place": "northfield"})

        assert "You may not give this role there" in answer.content.decode()

    def test_her_own_page_offers_no_change(self, pauls_browser, paul):
        page = pauls_browser.get(f"/staff/people/{paul.pk}/").content.decode()
        pauls_browser.post(f"/staff/people/{paul.pk}/", {"role": "commissioner", "place": "samares"})

        assert "Somebody else must change your roles" in page
        assert RoleHeld.objects.filter(user=paul).count() == 1

    def test_closing_asks_first(self, pauls_browser, sophie):
        pauls_browser.get(f"/staff/people/{sophie.pk}/close/")
        sophie.refresh_from_db()
        asked = sophie.is_active
        pauls_browser.post(f"/staff/people/{sophie.pk}/close/")
        sophie.refresh_from_db()
        closed = sophie.is_active
        pauls_browser.post(f"/staff/people/{sophie.pk}/open/")
        sophie.refresh_from_db()

        assert (asked, closed, sophie.is_active) == (True, False, True)

    @pytest.mark.parametrize("address", ["", "close/", "open/", "second-step/"])
    def test_a_person_of_another_centre_is_not_found(self, pauls_browser, norah, address):
        missing = pauls_browser.get(f"/staff/people/999999/{address}")

        assert pauls_browser.get(f"/staff/people/{norah.pk}/{address}").status_code == missing.status_code == 404

    def test_a_role_of_another_centre_is_not_found(self, pauls_browser, norah):
        assert pauls_browser.post(f"/staff/people/roles/{norah.roles_held.get().pk}/end/").status_code == 404

    @pytest.mark.parametrize("person", ["sophie", "marie"])
    @pytest.mark.parametrize("address", ["", "invite/", "1/", "1/close/", "roles/1/end/", "invitations/1/withdraw/"])
    def test_the_pages_do_not_exist_for_whoever_lets_nobody_in(self, request, person, address):
        visitor = Client()
        sign_in(visitor, request.getfixturevalue(person).email)

        assert visitor.get(f"/staff/people/{address}").status_code == 404
