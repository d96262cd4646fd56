"""Overhears which names a page looks for in its address, so that each of them is tried and no others."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import pytest
from django.http import QueryDict

LOOKS = ("__getitem__", "__contains__", "get", "getlist")


def overhear(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A set that fills with the names that are looked for from now on."""
    heard: set[str] = set()

    def noting(look: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(look)
        def noted(self: QueryDict, name: str, *more: Any, **others: Any) -> Any:
            heard.add(name)
            return look(self, name, *more, **others)

        return noted

    for name in LOOKS:
        monkeypatch.setattr(QueryDict, name, noting(getattr(QueryDict, name)))
    return heard
