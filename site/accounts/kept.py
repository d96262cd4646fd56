"""What somebody wrote when her session had ended: kept sealed for an hour, shown again to her and to nobody else."""

import json
import re
from contextvars import ContextVar
from hashlib import sha256

from django import forms
from django.core.cache import cache
from django.http import HttpRequest, QueryDict

from accounts.models import User
from accounts.sealed import BrokenSealError, seal, unseal

AN_HOUR = 3600
_SECRET = re.compile(r"passw|secret|^code$|^credential$|^csrfmiddlewaretoken$")
_NOT_WRITTEN = {"once", "seen_version", "next"}  # what a page brings along by itself
_NOT_OURS = re.compile(r"^/(accounts|cms|language)/")  # secrets; forms that do not fill themselves again; no forms

_written: ContextVar[QueryDict | None] = ContextVar("written", default=None)


def keep(request: HttpRequest, user_pk: int, page: str) -> bool:
    """Keep the answers of a form for its writer, under the page they came from. Never files or secrets."""
    answers = {name: request.POST.getlist(name) for name in request.POST if not _SECRET.search(name)}
    wrote = any(any(values) for name, values in answers.items() if name not in _NOT_WRITTEN)
    if _NOT_OURS.match(request.path) or not wrote:
        return False
    cache.set(_key(user_pk, page), seal(json.dumps({"whose": user_pk, "answers": answers})), AN_HOUR)
    return True


def find(user: User, page: str) -> QueryDict | None:
    """What this person wrote on this page before her session ended."""
    sealed = cache.get(_key(user.pk, page))
    try:
        found = json.loads(unseal(sealed)) if sealed else None
    except BrokenSealError:
        return None
    if found is None or found["whose"] != user.pk:
        return None
    written = QueryDict(mutable=True)
    for name, values in found["answers"].items():
        written.setlist(name, values)
    return written


def forget(user: User, page: str) -> None:
    """She has sent the form again, so nothing needs keeping."""
    cache.delete(_key(user.pk, page))


def show_again(written: QueryDict | None) -> None:
    """Forms made from here on, in this request, start with these answers."""
    _written.set(written)


def refill(form: forms.BaseForm) -> None:
    """Start a form with what its writer had written. Every form of ours asks this; a form being sent is left alone."""
    written = _written.get()
    if written is None or form.is_bound or not _is_from(form, written):
        return
    for name, field in form.fields.items():
        html_name = form.add_prefix(name)
        if not field.widget.value_omitted_from_data(written, {}, html_name):
            form.initial[name] = field.widget.value_from_datadict(written, {}, html_name)


def _is_from(form: forms.BaseForm, written: QueryDict) -> bool:
    """Whether these answers were given to this form: a page may hold several."""
    always_there = (forms.CheckboxInput, forms.CheckboxSelectMultiple, forms.SelectMultiple)  # empty: not sent
    asked = [(form.add_prefix(name), field.widget) for name, field in form.fields.items()]
    return any(
        not widget.value_omitted_from_data(written, {}, name)
        for name, widget in asked
        if not isinstance(widget, always_there) and not widget.is_hidden
    )


def _key(user_pk: int, page: str) -> str:
    return f"kept:{user_pk}:{sha256(page.encode()).hexdigest()}"
