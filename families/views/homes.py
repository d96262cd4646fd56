"""The homes of a family: adding, correcting, moving."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from families import actions
from families.forms.homes import HomeCorrectionForm, NewHomeForm
from families.last_changes import last_change
from families.views.asking import family_changed, today_at, who
from families.views.sending import asked, is_done


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def add_home(request: HttpRequest, pk: int) -> HttpResponse:
    """A second home, or the first when nobody knew it."""
    family = family_changed(request, pk)
    form = NewHomeForm(request.POST or None, family=family, moving=False, today=today_at(family))

    def add() -> None:
        actions.add_home(family, form.new_home(), people=form.cleaned_data["who"], by=who(request))

    if is_done(request, form, add):
        return redirect(family)
    return asked(request, family, form, _("Add a home"), _("Add"))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def change_home(request: HttpRequest, pk: int, home: int) -> HttpResponse:
    """A home that was written down wrongly."""
    family = family_changed(request, pk)
    found = get_object_or_404(family.homes, pk=home)
    seen, heading = found.version, _("Correct %(home)s") % {"home": found}
    form = HomeCorrectionForm(
        request.POST or None, instance=found, last_change=last_change(found), today=today_at(family)
    )
    if is_done(request, form, lambda: actions.change_home(found, form.facts(), seen=seen, by=who(request))):
        return redirect(family)
    return asked(request, family, form, heading, _("Save"))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def move_home(request: HttpRequest, pk: int, home: int) -> HttpResponse:
    """They live somewhere else now."""
    family = family_changed(request, pk)
    found = get_object_or_404(family.homes.lived_in(today_at(family)), pk=home)
    form = NewHomeForm(request.POST or None, family=family, moving=True, today=today_at(family))

    def move() -> None:
        actions.move_home(found, form.new_home(), moved_on=form.cleaned_data["moved_on"], by=who(request))

    if is_done(request, form, move):
        return redirect(family)
    return asked(request, family, form, _("They moved from %(home)s") % {"home": found}, _("Save the move"))
