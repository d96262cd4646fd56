"""The tag that says where a page lies among the pages that editors write."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.translation import gettext as _

from directory.models.pages import PublicPage, address_of
from ui.templatetags.samphire import crumbs

register = template.Library()


@register.inclusion_tag("components/crumbs.html")
def trail_to(page: PublicPage) -> dict[str, Any]:
    """Where the page lies, from home."""
    home, *above = page.get_ancestors().filter(depth__gt=1)
    steps = [str(part) for each in above for part in (each.title, address_of(each))]
    return crumbs(_("Home"), address_of(home), *steps, page.title)


@register.filter
def under(known: Mapping[str, Any] | str, name: str) -> Any:
    """What stands under the name; nothing where nothing does."""
    return known.get(name) if isinstance(known, Mapping) else None
