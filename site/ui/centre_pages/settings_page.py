"""Everything the settings page of a centre shows, put together."""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from accounts.models import User
from centres.models import Area, Centre
from trail.panels import whole_trail_url
from ui.centre_pages.access import may_change_everywhere
from ui.centre_pages.closed_days import closed_days, coming_holidays
from ui.centre_pages.figure_rows import figure_rows
from ui.centre_pages.last_changes import last_changes
from ui.shapes import Fact

LONG = 12  # lines that a panel shows before it folds them


def about(centre: Centre, viewer: User) -> dict[str, Any]:
    """The four panels, the last changes, and where more can be changed or read."""
    today = centre.day_of(timezone.now())
    return {
        "centre": centre,
        "facts": _facts(centre),
        "lists": _lists(centre),
        "closed_days": closed_days(centre, viewer, today),
        "holidays": coming_holidays(centre, today),
        "figures": figure_rows(centre),
        "changes": last_changes(centre),
        "trail_url": whole_trail_url(centre, viewer),
        "may_change_everywhere": may_change_everywhere(viewer),
    }


def _facts(centre: Centre) -> list[Fact]:
    told = [
        (pgettext("of a centre", "Name"), centre.name),
        (_("Address"), centre.address),
        (_("Opening hours"), centre.opening_hours),
        (_("Telephone"), str(centre.phone)),
        (_("Telephone when the centre is closed"), str(centre.on_call_phone)),
        (_("E-mail"), centre.email),
        (_("Jurisdiction"), centre.get_jurisdiction_display()),
    ]
    return [Fact(name, words or _("Not written down")) for name, words in told]


def _lists(centre: Centre) -> list[dict[str, Any]]:
    """Postcodes and streets, each with what is on it and where more is added; a long list is folded away."""
    areas = list(centre.areas.order_by("value"))
    postcodes = [area for area in areas if area.kind == Area.Kind.POSTCODE]
    streets = [area for area in areas if area.kind == Area.Kind.STREET]
    return [
        {
            "heading": _("Postcodes"),
            "add": _("Add postcodes"),
            "add_url": reverse("settings:add_areas", args=[centre.slug, Area.Kind.POSTCODE.value]),
            "empty": _("No postcode is on the list."),
            "whole": _("All %d postcodes") % len(postcodes) if len(postcodes) > LONG else "",
            "areas": postcodes,
        },
        {
            "heading": _("Streets"),
            "add": _("Add streets"),
            "add_url": reverse("settings:add_areas", args=[centre.slug, Area.Kind.STREET.value]),
            "empty": _("No street is on the list."),
            "whole": _("All %d streets") % len(streets) if len(streets) > LONG else "",
            "areas": streets,
        },
    ]
