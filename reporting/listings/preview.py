"""What an import changes, as it is kept and shown: counted by file, new things by name, others field by field."""

from collections.abc import Iterable
from typing import Any

from reporting.listings.changes import FIELD_BY_FIELD, Change
from reporting.listings.kinds import WHOLES
from reporting.listings.loading import Loading

BY_NAME = 200


def counts_told(loading: Loading) -> list[dict[str, Any]]:
    """By file: its rows, how many are new, changed or say nothing new, and what of its kind is not in it."""
    return [
        {
            "file": sheet.name, "kind": str(sheet.model._meta.verbose_name_plural), "rows": tally.rows,
            "new": tally.new, "changed": tally.changed, "as_before": tally.as_before,
            "not_in_it": sheet.model._default_manager.count() - tally.rows + _undone(tally.new, loading),
        }
        for sheet in WHOLES
        if (tally := loading.tallies.get(sheet.name))
    ]  # fmt: skip


def _undone(new: int, loading: Loading) -> int:
    """What a check made is gone again when it is counted."""
    return new if loading.how.is_check else 0


def changes_told(loading: Loading) -> dict[str, Any]:
    """The first of each, and how many more there are."""
    new = [change for change in loading.changes if change.is_new]
    changed = [change for change in loading.changes if not change.is_new]
    return {
        "new": _named(new[:BY_NAME], with_url=not loading.how.is_check),
        "more_new": len(new[BY_NAME:]),
        "changed": [
            about | {"differences": change.differences}
            for change, about in zip(changed, _named(changed[:FIELD_BY_FIELD]), strict=False)
        ],
        "further": _named(changed[FIELD_BY_FIELD:][:BY_NAME]),
        "more_changed": len(changed[FIELD_BY_FIELD:][BY_NAME:]),
    }


def _named(changes: Iterable[Change], *, with_url: bool = True) -> list[dict[str, Any]]:
    return [
        {
            "kind": each.kind, "name": each.name, "file": each.sheet.name, "line": each.line,
            "has_draft": each.has_draft, "url": each.url if with_url else "",
        }
        for each in changes
    ]  # fmt: skip
