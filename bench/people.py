"""Who asks for the pages that are measured."""

from django.test import Client

from accounts.models import RoleHeld, User
from centres.models import Centre


def signed_in(code: str, *, everywhere: bool) -> Client:
    """A browser of somebody who holds the role everywhere, or at each centre by itself."""
    user, made = User.objects.get_or_create(email=f"{code}@samphire.example", defaults={"name": code.title()})
    if made:
        places = [None] if everywhere else Centre.objects.all()
        RoleHeld.objects.bulk_create([RoleHeld(user=user, code=code, centre=place) for place in places])
    client = Client(SERVER_NAME="localhost")
    client.force_login(user)
    return client


def open_page(client: Client, address: str) -> None:
    """Ask for it, and stop when it does not come."""
    status = client.get(address).status_code
    if status != 200:
        raise RuntimeError(f"{address} answered {status}")
