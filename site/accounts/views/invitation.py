"""What an invited person sees when she opens the link in her letter."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts import invitations, people_forms
from accounts.models import Invitation, User
from accounts.refusals import InvitationClosedError, RefusedError


@sensitive_post_parameters("password")
@never_cache
@login_not_required
@require_http_methods(["GET", "POST"])
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Make an account, or take the role with the account she has."""
    try:
        invitation = invitations.open_invitation(token, timezone.now())
    except InvitationClosedError as error:
        return render(request, "accounts/invitation_closed.html", {"why": str(error)}, status=404)
    if User.objects.filter(email=invitation.email).exists():
        return _join(request, invitation)
    return _make_account(request, invitation)


def _make_account(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    form = people_forms.dressed("join", people_forms.Join)(
        request.POST or None, email=invitation.email, initial={"name": invitation.name}
    )
    if form.is_valid():
        try:
            user = invitations.make_account(invitation, **form.cleaned_data, now=timezone.now())
        except RefusedError as error:
            form.add_error(None, str(error))
        else:
            record_authentication(request, user, method="password")
            response: HttpResponse = perform_login(request, user, email=user.email)
            return response
    return render(request, "accounts/accept_invitation.html", {"form": form, "invitation": invitation})


def _join(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    hers = request.user if isinstance(request.user, User) and request.user.email == invitation.email else None
    if hers and request.method == "POST":
        try:
            invitations.join(invitation, user=hers, now=timezone.now())
        except RefusedError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("Thank you. You have the new role from now on."))
        return redirect("what_may_i_do")
    return render(request, "accounts/join.html", {"invitation": invitation, "is_hers": hers is not None})
