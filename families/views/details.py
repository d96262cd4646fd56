"""Correcting what is kept about a family as a whole, and asking it a question again."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families import actions, circumstances
from families.corrections import corrections
from families.forms.changing import CircumstanceForm, FamilyForm
from families.last_changes import last_change
from families.models import Circumstance
from families.views.asking import family_changed, today_at, who
from families.views.sending import asked, is_done
from trail import actions as trail


@require_safe
@needs(Permission.REGISTER_FAMILIES)
def details(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that can be corrected, one link each."""
    family = family_changed(request, pk)
    today = today_at(family)
    trail.looked(by=who(request), about=family, page="family details")
    groups = corrections(
        family,
        family.people.all(),
        family.homes.lived_in(today),
        family.registrations.filter(centre__in=who(request).centres_where(Permission.REGISTER_FAMILIES)).open_on(today),
    )
    return render(request, "families/details.html", {"family": family, "groups": groups})


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def change_family(request: HttpRequest, pk: int) -> HttpResponse:
    """What is true of the whole family."""
    family = family_changed(request, pk)
    form = FamilyForm(request.POST or None, instance=family, last_change=last_change(family))
    seen = family.version
    if is_done(request, form, lambda: actions.change_family(family, form.facts(), seen=seen, by=who(request))):
        return redirect(family)
    return asked(request, family, form, _("About the family"), _("Save"))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def ask(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """One question, asked again."""
    if kind not in Circumstance.Kind.values:
        raise Http404
    family = family_changed(request, pk)
    today = today_at(family)
    stands = circumstances.standing(family.circumstances.filter(kind=kind), today)
    form = CircumstanceForm(request.POST or None, kind=kind, stands=stands, today=today)

    def record() -> None:
        actions.record_circumstance(family, kind, **form.facts(), by=who(request), today=today)

    if is_done(request, form, record):
        return redirect(family)
    return asked(request, family, form, str(Circumstance.Kind(kind).label), _("Save the answer"))
