"""The present address with one thing changed: another page, another order."""

from django.http import HttpRequest


def changed(request: HttpRequest | None, **changes: str | int | None) -> str:
    """The query part of the present address, with these changes; None takes a word out."""
    query = request.GET.copy() if request else None
    if query is None:
        return "?" + "&".join(f"{name}={value}" for name, value in changes.items() if value is not None)
    for name, value in changes.items():
        if value is None:
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}"
