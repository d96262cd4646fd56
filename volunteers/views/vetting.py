"""A DBS check, step by step: applied for, certificate written down, original seen, decided."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from volunteers import actions
from volunteers.forms.vetting import ApplyForm, CertificateForm, DecideForm, SeenForm
from volunteers.models import VettingCheck
from volunteers.views.asking import check_vetted, today_at, vetted, who
from volunteers.views.sending import Facts, about, asked
from workdays.dates import date_format

ASK = ["GET", "HEAD", "POST"]


@require_http_methods(ASK)
@needs(Permission.RECORD_VETTING)
def apply(request: HttpRequest, pk: int) -> HttpResponse:
    """A check was applied for."""
    volunteer = vetted(request, pk)
    today = today_at(volunteer)
    form = ApplyForm(request.POST or None, today=today)
    page = about(volunteer, _("A DBS check was applied for"), _("Save"))

    def deed(facts: Facts) -> None:
        actions.apply_for_check(volunteer, applied_on=facts.pop("on"), **facts, by=who(request), today=today)

    return asked(request, form, page, deed)


@require_http_methods(ASK)
@needs(Permission.RECORD_VETTING)
def certificate(request: HttpRequest, pk: int) -> HttpResponse:
    """The certificate is there: its number and day of issue."""
    check = check_vetted(request, pk)
    today = today_at(check.volunteer)
    form = CertificateForm(request.POST or None, check=check, today=today)
    intro = _("The original goes to her. Ask her to bring it, and write down nothing of what it says.")
    page = about(check.volunteer, _("The certificate"), _("Save"), intro)

    def deed(facts: Facts) -> None:
        try:
            actions.record_certificate(check, issued_on=facts.pop("on"), **facts, by=who(request), today=today)
        except actions.NumberUsedError:
            form.ask_whether_sure()
            raise

    return asked(request, form, page, deed)


@require_http_methods(ASK)
@needs(Permission.RECORD_VETTING)
def original(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody saw the original."""
    check = check_vetted(request, pk)
    today = today_at(check.volunteer)
    form = SeenForm(request.POST or None, today=today)
    page = about(check.volunteer, _("The original was seen"), _("Save"), _what_is_written(check))
    return asked(
        request,
        form,
        page,
        lambda facts: actions.see_original(check, seen_on=facts["on"], by=who(request), today=today),
    )


@require_http_methods(ASK)
@needs(Permission.RECORD_VETTING)
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Whether she can be placed."""
    check = check_vetted(request, pk)
    today = today_at(check.volunteer)
    form = DecideForm(request.POST or None, today=today)
    page = about(check.volunteer, _("Decide on the check"), _("Keep this decision"))

    def deed(facts: Facts) -> None:
        outcome, decided_on = facts["outcome"], facts["on"]
        actions.decide_check(check, outcome=outcome, decided_on=decided_on, by=who(request), today=today)

    return asked(request, form, page, deed)


def _what_is_written(check: VettingCheck) -> str:
    """The certificate as it is written down here, to compare it with the original."""
    day = date_format(check.issued_on) if check.issued_on else "–"
    facts = {"number": check.certificate_number, "level": check.get_level_display(), "day": day}
    return _("Number %(number)s. %(level)s. Issued %(day)s.") % facts
