"""A form that was sent: the deed is done once, or refused in words over the form."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from trail.once import done_once
from ui.centre_pages.pages import Asked
from ui.centre_pages.refusals import SettingRefusedError


def sent(request: HttpRequest, form: Any, page: Asked, deed: Callable[[], object]) -> HttpResponse:
    """Do the deed and go back; or show the form, empty or with what is wrong."""
    if is_done(request, form, deed):
        messages.success(request, str(page.done))
        return redirect(page.back)
    context = {"form": form, "page": page, "centre": page.centre}
    return render(request, "ui/centre_pages/change.html", context, status=422 if form.errors else 200)


def is_done(request: HttpRequest, form: Any, deed: Callable[[], object]) -> bool:
    """Whether the form was sent, could be kept, and is kept now. Sent twice, it is done once."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        with done_once(form.cleaned_data.get("once") or uuid4(), timezone.now()) as once:
            if once.is_first:
                deed()
    except SettingRefusedError as refusal:
        form.add_error(None, str(refusal))
        return False
    return True
