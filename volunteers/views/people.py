"""A volunteer comes, is corrected, starts, takes a break, leaves; and the account she signs in with."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from families.access import visible_families
from families.models import Person
from volunteers import actions
from volunteers.access import accounts_for
from volunteers.forms.people import AccountForm, AddForm, BreakForm, ChangeForm, DayForm, LeaveForm, ParentForm
from volunteers.models import Volunteer
from volunteers.views.asking import changed, today_at, who
from volunteers.views.sending import Facts, Page, about, asked

ASK = ["GET", "HEAD", "POST"]


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def add(request: HttpRequest) -> HttpResponse:
    """Somebody who is new to us."""
    user = who(request)
    centres = user.centres_where(Permission.MANAGE_VOLUNTEERS)
    form = AddForm(request.POST or None, centres=centres, today=timezone.localdate())
    intro = _("Is she a parent registered here? Open her family’s page instead: then nothing is typed again.")
    page = Page(_("Add a volunteer"), _("Add"), reverse("volunteers:list"), intro=intro)

    def deed(facts: Facts) -> Volunteer:
        where, when = facts["centre"], facts["applied_on"]
        return actions.add_volunteer(form.told(), centre=where, applied_on=when, by=user)

    return asked(request, form, page, deed)


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def add_parent(request: HttpRequest, pk: int) -> HttpResponse:
    """A registered parent: what her family's record knows is not typed again."""
    user = who(request)
    people = Person.objects.filter(family__in=visible_families(user), role__in=Person.ADULT_ROLES)
    person = get_object_or_404(people.select_related("family__centre"), pk=pk)
    centres = user.centres_where(Permission.MANAGE_VOLUNTEERS)
    family = person.family
    form = ParentForm(request.POST or None, centres=centres, today=timezone.localdate(), centre=family.centre)
    page = Page(_("%s wants to volunteer") % person, _("Add"), family.get_absolute_url(), family, str(family))
    return asked(request, form, page, lambda facts: actions.add_parent(person, **facts, by=user))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Her name, numbers and languages."""
    volunteer = changed(request, pk)
    version, page = volunteer.version, about(volunteer, _("About the volunteer"), _("Save"))
    form = ChangeForm(request.POST or None, instance=volunteer)
    return asked(
        request, form, page, lambda _: actions.change_volunteer(volunteer, form.facts(), seen=version, by=who(request))
    )


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def start(request: HttpRequest, pk: int) -> HttpResponse:
    """She begins."""
    volunteer = changed(request, pk)
    form = DayForm(request.POST or None, today=today_at(volunteer))
    intro = _("This day counts in the centre’s numbers.")
    page = about(volunteer, _("%s starts") % volunteer, _("Let her start"), intro)
    return asked(request, form, page, lambda facts: actions.start(volunteer, **facts, by=who(request)))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """She stops."""
    volunteer = changed(request, pk)
    form = LeaveForm(request.POST or None, today=today_at(volunteer))
    page = about(volunteer, _("%s leaves") % volunteer, _("Save"), _("Thank her. Her placements end first."))
    return asked(request, form, page, lambda facts: actions.leave(volunteer, **facts, by=who(request)))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def agree_break(request: HttpRequest, pk: int) -> HttpResponse:
    """Days when nobody expects two hours."""
    volunteer = changed(request, pk)
    form = BreakForm(request.POST or None)
    page = about(volunteer, _("Agree a break"), pgettext("a break", "Agree"))
    return asked(request, form, page, lambda facts: actions.agree_break(volunteer, **facts, by=who(request)))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def account(request: HttpRequest, pk: int) -> HttpResponse:
    """With which account she signs in to My Samphire."""
    volunteer = changed(request, pk)
    accounts = accounts_for(volunteer)
    form = AccountForm(request.POST or None, accounts=accounts, current=volunteer.user)
    page = about(volunteer, _("Signing in"), _("Save"))
    return asked(request, form, page, lambda facts: actions.connect_account(volunteer, **facts, by=who(request)))
