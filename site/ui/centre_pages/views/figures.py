"""How long things take: a figure for one centre, and the figures that hold everywhere."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from centres.figures import figures_at
from centres.intervals import IntervalCode
from centres.models import Centre, Interval
from ui.centre_pages import interval_actions, pages
from ui.centre_pages.figure_rows import figure_rows
from ui.centre_pages.forms import FigureForm
from ui.centre_pages.last_changes import last_change, last_changes
from ui.centre_pages.views.asking import centre_changed, code_named, must_hold_everywhere
from ui.centre_pages.views.sending import sent


@require_safe
@needs(Permission.CHANGE_SETTINGS)
def everywhere(request: HttpRequest) -> HttpResponse:
    """What holds wherever a centre has no figure of its own."""
    must_hold_everywhere(request)
    return render(
        request, "ui/centre_pages/everywhere.html", {"figures": figure_rows(None), "changes": last_changes(None)}
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def change_everywhere(request: HttpRequest, code: str) -> HttpResponse:
    """One figure, for every centre that has none of its own."""
    must_hold_everywhere(request)
    return _changed(request, None, code_named(code))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def change(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """One figure, for this centre."""
    return _changed(request, centre_changed(request, slug), code_named(code))


def _changed(request: HttpRequest, centre: Centre | None, code: IntervalCode) -> HttpResponse:
    figure = figures_at(centre)[code]
    row = Interval.objects.filter(centre=centre, code=code).first() or Interval(centre=centre, code=code)
    seen = row.amount  # before the form writes hers into it
    form = FigureForm(request.POST or None, figure=figure, instance=row, last_change=last_change(row))

    def deed() -> None:
        interval_actions.set_figure(centre, code, form.cleaned_data["amount"], seen=seen, by=asking(request))

    return sent(request, form, pages.changing_figure(figure, centre), deed)
