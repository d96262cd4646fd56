"""The people of a family: adding and correcting them."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from families import actions
from families.access import accounts_for
from families.forms.people import PersonForm, WorksHereForm
from families.last_changes import last_change
from families.models import Family, Person
from families.views.asking import family_changed, family_guarded, today_at, who
from families.views.sending import asked, is_done


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def add_person(request: HttpRequest, pk: int) -> HttpResponse:
    """One more person of the family."""
    family = family_changed(request, pk)
    form = PersonForm(request.POST or None, **_options(family))

    def add() -> None:
        actions.add_person(family, form.new_person(), living=form.living(), by=who(request))

    if is_done(request, form, add):
        return redirect(family)
    return asked(request, family, form, _("Add a person"), _("Add"))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def change_person(request: HttpRequest, pk: int, person: int) -> HttpResponse:
    """Somebody of the family, and where she lives."""
    family = family_changed(request, pk)
    found = get_object_or_404(family.people, pk=person)
    seen, heading = found.version, str(found)
    form = PersonForm(request.POST or None, instance=found, last_change=last_change(found), **_options(family))

    def change() -> None:
        actions.change_person(found, form.facts(), living=form.living(), seen=seen, by=who(request))

    if is_done(request, form, change):
        return redirect(family)
    return asked(request, family, form, heading, _("Save"))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.SEE_TRAIL)
def works_here(request: HttpRequest, pk: int, person: int) -> HttpResponse:
    """Whether an adult of the family works here; who says so of herself sees the record for the last time."""
    family = family_guarded(request, pk)
    found = get_object_or_404(family.people.exclude(role=Person.Role.CHILD).select_related("family__centre"), pk=person)
    form = WorksHereForm(request.POST or None, person=found, accounts=accounts_for(found))

    def say() -> None:
        told = form.cleaned_data
        actions.say_who_works_here(found, told["account"], seen=told["seen"], by=who(request))

    if is_done(request, form, say):
        is_herself = form.cleaned_data["account"] == who(request)
        return redirect("families:list") if is_herself else redirect(family)
    return asked(request, family, form, _("Does %(person)s work here?") % {"person": found}, _("Save"))


def _options(family: Family) -> dict[str, Any]:
    today = today_at(family)
    return {"homes": family.homes.lived_in(today), "region": family.centre.phone_region, "today": today}
