"""Lets two rows of one form change places: two languages, two venues, of which a thing has each only once."""

from typing import Any

from django.db.models import Model, UniqueConstraint
from django.db.models.signals import pre_save
from django.dispatch import receiver
from modelcluster.models import ClusterableModel, get_all_child_relations


@receiver(pre_save)
def make_way(instance: Model, update_fields: frozenset[str] | None, **_: Any) -> None:
    """Rows are saved one by one, so the first would meet the second where it goes: both leave, and come back."""
    if isinstance(instance, ClusterableModel) and update_fields is None:
        changed = getattr(instance, "_cluster_related_objects", {})
        for relation in get_all_child_relations(type(instance)):
            _leave(relation.related_model, [row for row in changed.get(relation.get_accessor_name(), ()) if row.pk])


def _leave(model: type[Any], rows: list[Any]) -> None:
    """Delete those that change places; each is saved next, with its own number, as the thing that holds it is saved."""
    if len(rows) < 2:  # nobody to change places with
        return
    kept = model._default_manager.filter(pk__in=[row.pk for row in rows])
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and constraint.fields:
            names = [model._meta.get_field(name).attname for name in constraint.fields]
            after = {(row.pk, *(getattr(row, name) for name in names)) for row in rows}
            moved = set(kept.values_list("pk", *names)) - after
            if len(moved) > 1:
                kept.filter(pk__in=[pk for pk, *_where in moved]).delete()
