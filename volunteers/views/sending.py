"""A form that was sent: the deed is done once, or refused in words over the form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise

from families.actions.refusals import RefusedError
from trail import actions as trail
from trail.whereabouts import form_at
from volunteers.actions import answer_once
from volunteers.models import Volunteer
from volunteers.views.asking import who


@dataclass(frozen=True)
class Page:
    """The words around a form: heading, the button, where "Cancel" leads, and about whom it is."""

    heading: str | Promise
    button: str | Promise
    back: str
    about: models.Model | None = None
    crumb: str = ""
    intro: str | Promise = ""


def about(volunteer: Volunteer, heading: str | Promise, button: str | Promise, intro: str | Promise = "") -> Page:
    """The words around a form about a volunteer."""
    return Page(heading, button, volunteer.get_absolute_url(), volunteer, str(volunteer), intro)


Facts = dict[str, Any]
Deed = Callable[[Facts], object]
KEYS = {"once", "seen_version"}


def asked(request: HttpRequest, form: Any, page: Page, deed: Deed, *, then: str = "", **more: Any) -> HttpResponse:
    """Show the form; when it is sent and good, do the deed once with its facts; a refusal is shown over it."""
    if request.method == "POST" and form.is_valid():
        try:
            return redirect(_done(form, deed, then or page.back))
        except RefusedError as refusal:
            form.refuse(str(refusal), refusal.field)
    if page.about is not None:
        trail.looked(by=who(request), about=page.about, page=form_at(request))
    context = {"form": form, "page": page} | more
    return render(request, "volunteers/form.html", context, status=422 if form.errors else 200)


def _done(form: Any, deed: Deed, then: str) -> str:
    """Where to go on: to what the deed made, when it has a page, else where the page says."""

    def once() -> str:
        made = deed({name: value for name, value in form.cleaned_data.items() if name not in KEYS})
        return str(made.get_absolute_url()) if hasattr(made, "get_absolute_url") else then

    return answer_once(form.cleaned_data.get("once") or uuid4(), timezone.now(), once)
