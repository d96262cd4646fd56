"""From where a deed was done: the face and the network, and nothing that a visitor could make up."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from trail.middleware import remember_where
from trail.whereabouts import here


def seen_from(path, **meta):
    """What an entry written while this request is answered would name."""
    answer = remember_where(lambda request: HttpResponse(here()))
    return answer(RequestFactory().get(path, **meta)).content.decode()


@pytest.mark.parametrize(
    ("path", "face"),
    [
        ("/staff/families/7/", "staff"),
        ("/my/", "my"),
        ("/cms/pages/", "cms"),
        ("/accounts/login/", "sign-in"),
        ("/", "public"),
        ("/pt/register/", "public"),
    ],
)
def test_each_face_is_named(path, face):
    assert seen_from(path) == f"{face} 127.0.0.0/24"


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "staff 203.0.113.0/24"),
        ("2001:db8:1:2:3:4:5:6", "staff 2001:db8:1::/48"),
        ("", "staff"),  # a server behind a socket sees no address
        ("nowhere", "staff"),
    ],
)
def test_the_network_is_named_but_no_household(address, network):
    assert seen_from("/staff/", REMOTE_ADDR=address) == network


@pytest.mark.parametrize(
    ("proxies", "forwarded", "network"),
    [
        (0, "198.51.100.1", "127.0.0.0/24"),
        (1, "198.51.100.1", "198.51.100.0/24"),
        (1, "10.9.8.7, 198.51.100.1", "198.51.100.0/24"),  # the first was made up by the visitor
        (2, "10.9.8.7, 198.51.100.1, 192.0.2.1", "198.51.100.0/24"),
        (2, "198.51.100.1", "127.0.0.0/24"),  # fewer than our own proxies would have written
        (1, "", ""),
        (1, "<script>", ""),
    ],
)
def test_a_made_up_address_counts_only_as_far_as_our_own_proxies_wrote_it(settings, proxies, forwarded, network):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies

    assert seen_from("/staff/", HTTP_X_FORWARDED_FOR=forwarded) == f"staff {network}".strip()


def test_a_failing_page_leaves_nothing_behind():
    def fail(request):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        remember_where(fail)(RequestFactory().get("/staff/"))

    assert here() == ""
