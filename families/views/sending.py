"""A form that was sent: the deed is done once, or refused in words over the form."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from families.actions.refusals import RefusedError
from families.models import Family
from families.views.asking import who
from trail import actions as trail
from trail.once import done_once
from trail.whereabouts import form_at


def is_done(request: HttpRequest, form: Any, deed: Callable[[], object]) -> bool:
    """Whether the form was sent, could be kept, and is kept now. Sent twice, it is done once."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        with done_once(form.cleaned_data.get("once") or uuid4(), timezone.now()) as once:
            if once.is_first:
                deed()
    except RefusedError as refusal:
        form.refuse(str(refusal), refusal.field)
        return False
    return True


def asked(request: HttpRequest, family: Family, form: Any, heading: str, button: str, **more: Any) -> HttpResponse:
    """A page with one form about a family. Whoever is shown it, also sent back, has read what stands in it."""
    trail.looked(by=who(request), about=family, page=form_at(request))
    context = {"family": family, "form": form, "heading": heading, "button": button} | more
    return render(request, "families/change.html", context, status=422 if form.errors else 200)
