"""Tags for what every page is made of; each draws one file of templates/components."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Any, NamedTuple

from django import template
from django.core.paginator import Page
from django.forms import BaseForm
from django.template.loader import get_template, render_to_string
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from centres.answers import Answer
from centres.decisions import Decision, Met, Reason
from ui import addresses, charts
from ui.icons import ICONS
from ui.shapes import Button, Tag, Tone

register = template.Library()


class Mark(NamedTuple):
    """How a reason looks, and the words that say the same."""

    look: str
    icon: str
    words: str | Promise


MARKS = {
    Met.YES: Mark("yes", "check", _("Met:")),
    Met.NO: Mark("no", "cross", _("Not met:")),
    Met.UNKNOWN: Mark("ask", "question", _("Not known:")),
    Met.SOON: Mark("soon", "clock", _("Coming up:")),
    Met.NEUTRAL: Mark("neutral", "minus", _("Good to know:")),
}
ANSWERS = {Answer.YES: ("yes", "check"), Answer.NO: ("no", "minus"), Answer.NOT_ASKED: ("ask", "question")}
TRUTHS = {True: Answer.YES, False: Answer.NO, None: Answer.NOT_ASKED}


@register.simple_tag
@cache
def icon(name: str) -> str:
    """An icon by its name in ui.icons; drawn once, because lists hold many."""
    return render_to_string("components/icon.html", {"path": ICONS[name]}) if name else ""


@register.simple_tag
def often(name: str, **facts: Any) -> str:
    """A part that a page holds many times, drawn by Jinja (ui.often)."""
    return mark_safe(get_template(name, using="often").render(facts))  # noqa: S308 - Jinja has escaped what it was given


@register.inclusion_tag("components/reasons.html")
def reasons(decision: Decision | Iterable[Reason]) -> dict[str, Any]:
    """The reasons of an explained decision, each with the fact it rests on."""
    given = decision.reasons if isinstance(decision, Decision) else decision
    return {"reasons": [(MARKS[Met(reason.met)], reason) for reason in given]}


@register.inclusion_tag("components/verdict.html")
def verdict(met: str, words: str, anchor: str = "", level: int = 2) -> dict[str, Any]:
    """The outcome of a decision as a heading with a big mark."""
    return {"mark": MARKS[Met(met)], "words": words, "anchor": anchor, "level": level}


@register.inclusion_tag("components/answer.html")
def answer(value: Any, unknown: Any = "") -> dict[str, Any]:
    """Yes, no or not asked: three shapes, always with the word. Where nobody is asked, say another for `unknown`."""
    given = TRUTHS[value] if value in TRUTHS else Answer(value)
    look, drawing = ANSWERS[given]
    return {"look": look, "icon": drawing, "words": unknown if unknown and not given else given.label}


@register.simple_tag
def tag(words: Any, tone: Tone = "", icon: str = "") -> str:
    """A state in one to three words; takes a shapes.Tag too. The same few are drawn once, because lists hold many."""
    given = words if isinstance(words, Tag) else Tag(words, tone, icon)
    return _drawn_tag(str(given.words), given.tone, given.icon)


@lru_cache(maxsize=1_000)
def _drawn_tag(words: str, tone: Tone, icon: str) -> str:
    return render_to_string("components/tag.html", {"tag": Tag(words, tone, icon)})


@register.inclusion_tag("components/face.html")
def face(name: str, child: bool = False) -> dict[str, Any]:
    """A person's initials, never a photograph."""
    return {"initials": initials(name), "child": child}


@register.filter
def initials(name: str) -> str:
    """First letters of the first and the last name."""
    names = str(name).split()
    return "".join(each[0] for each in names[:1] + names[1:][-1:]).upper()


@register.inclusion_tag("components/track.html")
def track(gone: float, late: float = 0, tall: bool = False) -> dict[str, Any]:
    """Time gone or hours given, in percent; the words beside it say the same."""
    whole = max(100.0, gone + late)
    filled, over = charts.shares([round(10 * gone), round(10 * late), round(10 * (whole - gone - late))])[:2]
    return {"filled": filled, "over": over if late else None, "tall": tall}


@register.inclusion_tag("components/pips.html")
def pips(day: int, days: int) -> dict[str, Any]:
    """Working days of a promised time, one pip each."""
    return {"pips": charts.pips(day, days), "width": str(days * 20)}


@register.inclusion_tag("components/parts.html")
def parts(yes: int, no: int, unknown: int) -> dict[str, Any]:
    """A number as its parts; the hatched one was never asked."""
    looks, words = ("yes", "no", "unknown"), (Answer.YES.label, Answer.NO.label, Answer.NOT_ASKED.label)
    return {"parts": list(zip(looks, words, (yes, no, unknown), charts.shares([yes, no, unknown]), strict=True))}


@register.inclusion_tag("components/trend.html")
def trend(points: Sequence[tuple[Any, float | None]], label: str = "", unit: str = "") -> dict[str, Any]:
    """A line over periods; its numbers stand in a table beside it."""
    known = [value for _label, value in points if value is not None]
    written = "{:.1f}" if unit == "%" else "{:g}"  # as the percentage beside it
    ends = [number_format(written.format(value)) + unit for value in (known[0], known[-1])] if known else ["", ""]
    drawn = charts.trend([value for _label, value in points])
    return {"trend": drawn, "count": len(points), "first": ends[0], "last": ends[1], "label": label}


@register.inclusion_tag("components/crumbs.html")
def crumbs(*words_and_addresses: str) -> dict[str, Any]:
    """Where this page lies: words, address, words, address, and the words of the page itself."""
    return {"crumbs": list(zip_longest(words_and_addresses[::2], words_and_addresses[1::2]))}


@register.simple_block_tag
def in_one_line(content: str) -> str:
    """What stands inside, without the line breaks of its template: for titles of tabs."""
    return mark_safe(" ".join(content.split()))  # noqa: S308 - drawn, and so escaped, by the template


@register.inclusion_tag("components/button.html", takes_context=True)
def button(context: template.Context, button: Button | Any, url: str = "", **looks: Any) -> dict[str, Any]:
    """A link that looks like a button, or a form with one button when it changes something."""
    size = "big" if looks.pop("big", False) else "small"
    given = button if isinstance(button, Button) else Button(button, url, **looks)
    tone = f" sam-button--{given.tone}" if given.tone else ""
    look = f"govuk-button{tone} sam-button--{size}"
    return {"button": given, "look": look, "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context: template.Context, page: Page[Any], field: str = "page") -> dict[str, Any]:
    """The pages of a list, keeping whatever else stands in the address."""
    request = context.get("request")
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    start = addresses.changed(request, **{field: None})
    start += f"{'' if start == '?' else '&'}{field}="
    pages = [(n, f"{start}{n}" if isinstance(n, int) else "") for n in numbers]
    before = f"{start}{page.number - 1}" if page.has_previous() else ""
    after = f"{start}{page.number + 1}" if page.has_next() else ""
    return {"page": page, "pages": pages, "before": before, "after": after}


@register.simple_tag(takes_context=True)
def has_errors(context: template.Context) -> bool:
    """Whether any form on the page was sent back: then the page's title says so."""
    # By its type, because isinstance() would wake what is lazy: the session, and a cookie nobody needs.
    forms = (value for layer in context.dicts for value in layer.values() if issubclass(type(value), BaseForm))
    return any(form.is_bound and bool(form.errors) for form in forms)


@register.filter
def unbroken(words: str) -> str:
    """The words with hyphens at which no line ends, so that “e-mail” stays whole in large letters on a phone."""
    return str(words).replace("-", "\N{NON-BREAKING HYPHEN}")
