"""Prices in pounds, as people say them."""

from decimal import Decimal

from django.utils.translation import gettext as _


def spoken_price(pounds: Decimal | None) -> str:
    """ "Free", "£2", "£2.50"; nothing where nobody said."""
    if pounds is None:
        return ""
    return f"£{pounds:.2f}".removesuffix(".00") if pounds else _("Free")
