"""Telephone numbers of the demonstration: only those that Ofcom keeps for films and plays, so that they ring nobody.

Jersey has no such numbers of its own; its people have the mobile and land line numbers kept for the whole country.
https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
"""

from random import Random

_FAR_APART = 617  # has no divisor in common with 1000, so that no two dice give one number


def mobile(rng: Random) -> str:
    """07700 900000 to 07700 900999."""
    return f"07700 900{_figure(rng)}"


def of_a_household(rng: Random, slug: str) -> str:
    """A land line in Northfield, a mobile on the island."""
    return f"0113 496 0{_figure(rng)}" if slug == "northfield" else mobile(rng)


def _figure(rng: Random) -> str:
    return f"{rng.randint(100, 999) * _FAR_APART % 1000:03}"
