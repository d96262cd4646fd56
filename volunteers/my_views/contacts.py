"""Writing up a contact: which kind, which family, then seven questions. What is begun is kept on the server."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families.looking import looked_over
from trail import actions as trail
from volunteers import actions, my_day, unwritten
from volunteers.access import my_contacts, my_placements
from volunteers.doorstep import at_the_door
from volunteers.forms.contacts import TOLD, AddToForm, ContactForm, as_typed, from_visit
from volunteers.models import Contact, ContactDraft, Placement, Visit
from volunteers.my_views.asking import her, her_placement, her_visit, me, today_for
from volunteers.my_views.kinds import tiles
from volunteers.my_views.sending import asked
from volunteers.story import told, with_names

ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.VISIT_FAMILIES)
def write(request: HttpRequest) -> HttpResponse:
    """What was it: a visit, a call, a message? And what is begun or still to write up."""
    volunteer, user, now = her(request), me(request), timezone.now()
    on = volunteer.centre.day_of(now)
    known = my_day.doors(my_placements(user, on), on)
    looked_over([volunteer.centre], by=user, page="contacts to write up")
    context = {"tiles": tiles(), "to_do": my_day.to_do(volunteer, known, user.pk, now)}
    return render(request, "my/write.html", context)


@require_safe
@needs(Permission.VISIT_FAMILIES)
def write_kind(request: HttpRequest, kind: str) -> HttpResponse:
    """With whom, and was it a visit that waits to be written up? Asked only when there is a choice."""
    volunteer, user, now = her(request), me(request), timezone.now()
    is_visit = _known(kind) == Contact.Kind.VISIT
    on = volunteer.centre.day_of(now)
    known = my_day.doors(my_placements(user, on), on)
    visits = unwritten.visit_rows(volunteer, known, user.pk, now) if is_visit else []
    if len(known) == 1 and not visits:
        return redirect("my:write_up", kind, next(iter(known)))
    looked_over([volunteer.centre], by=user, page="families to write about")
    context = {"doors": list(known.values()), "visits": visits, "kind": Contact.Kind(kind)}
    return render(request, "my/write_kind.html", context)


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def write_up(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """A contact of one kind with one family."""
    return _write_up(request, her_placement(request, pk), _known(kind), None)


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def write_visit(request: HttpRequest, pk: int) -> HttpResponse:
    """A visit she made: day, time and length are known."""
    visit = her_visit(request, pk)
    if Contact.objects.filter(visit=visit).exists():
        return redirect("my:today")
    return _write_up(request, visit.placement, Contact.Kind.VISIT, visit)


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def contact(request: HttpRequest, pk: int) -> HttpResponse:
    """What she wrote, and room to add to it."""
    user = me(request)
    found = get_object_or_404(with_names(my_contacts(user, today_for(her(request)))), pk=pk)
    form, family = AddToForm(request.POST or None), found.placement.family
    trail.looked(by=user, about=family, page="contact")

    def deed() -> None:
        key, now = form.cleaned_data["once"], timezone.now()
        actions.add_to_contact(found, form.cleaned_data["text"], key=key, by=user, now=now)

    happenings = [told(found, open_page=False)]
    return asked(request, "my/contact.html", form, deed, then=request.path, happenings=happenings)


def _write_up(request: HttpRequest, placement: Placement, kind: Contact.Kind, visit: Visit | None) -> HttpResponse:
    user, now, centre = me(request), timezone.now(), placement.volunteer.centre
    if "later" in request.POST:
        return _put_aside(request, placement, kind, visit)
    draft = ContactDraft.objects.filter(placement=placement, visit=visit, user=user).first()
    if "away" in request.POST:
        return _throw_away(request, draft)
    initial = (from_visit(visit, centre) if visit else {}) | (draft.words if draft else {})
    form = ContactForm(request.POST or None, kind=kind, centre=centre, now=now, initial=initial)
    door = at_the_door(placement, centre.day_of(now))

    def deed() -> None:
        actions.log_contact(placement, form.words(), visit=visit, key=form.cleaned_data["once"], by=user, now=now)

    then = reverse("my:today")
    return asked(request, "my/write_up.html", form, deed, then=then, door=door, kind=kind, draft=draft)


def _put_aside(request: HttpRequest, placement: Placement, kind: Contact.Kind, visit: Visit | None) -> HttpResponse:
    words = as_typed(request.POST) | {"kind": kind.value}
    if not any(words.get(name, "").strip() for name in TOLD):
        messages.warning(request, _("You had not written anything yet, so nothing was kept."))
        return redirect("my:today")
    actions.keep_draft(placement, words, visit=visit, by=me(request), now=timezone.now())
    messages.success(request, _("Kept. Finish it when you have a minute."))
    return redirect("my:today")


def _throw_away(request: HttpRequest, draft: ContactDraft | None) -> HttpResponse:
    if draft:
        actions.throw_draft_away(draft, by=me(request))
        messages.success(request, _("What you had begun is thrown away."))
    return redirect("my:today")


def _known(kind: str) -> Contact.Kind:
    if kind not in Contact.Kind.values:
        raise Http404
    return Contact.Kind(kind)
