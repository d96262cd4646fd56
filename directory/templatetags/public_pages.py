"""Tags of the pages that editors write: where a page lies, its pictures on paper, its lists of links."""

from typing import Any

from django import template
from django.utils.translation import gettext as _

from directory.links import shown
from directory.models.pages import PublicPage, address_of
from directory.printed_pictures import source_of
from ui.templatetags.samphire import crumbs

register = template.Library()


@register.inclusion_tag("components/crumbs.html")
def trail_to(page: PublicPage) -> dict[str, Any]:
    """Where the page lies, from home."""
    home, *above = page.get_ancestors().filter(depth__gt=1)
    steps = [str(part) for each in above for part in (each.title, address_of(each))]
    return crumbs(_("Home"), address_of(home), *steps, page.title)


register.simple_tag(source_of, name="on_paper")
register.simple_tag(shown, name="as_it_is_now")
