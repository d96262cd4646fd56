"""A form that a volunteer sent: the deed is done once, or refused in words over the form."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from families.actions.refusals import RefusedError
from volunteers.actions import answer_once


def asked(
    request: HttpRequest, template: str, form: Any, deed: Callable[[], object], *, then: str, **context: Any
) -> HttpResponse:
    """Show the form; when it is sent and good, do the deed once and go on."""
    if request.method == "POST" and form.is_valid():
        try:
            return redirect(answer_once(_key(form), timezone.now(), lambda: _done(deed, then)))
        except RefusedError as refusal:
            form.refuse(str(refusal), refusal.field)
    return render(request, template, context | {"form": form, "back": then}, status=422 if form.errors else 200)


def pressed(request: HttpRequest, deed: Callable[[], object], *, then: str) -> HttpResponse:
    """One button was pressed. A refusal is said on the next page."""
    try:
        deed()
    except RefusedError as refusal:
        messages.warning(request, str(refusal))
    return redirect(then)


def _key(form: Any) -> Any:
    return form.cleaned_data.get("once") or uuid4()


def _done(deed: Callable[[], object], then: str) -> str:
    deed()
    return then
