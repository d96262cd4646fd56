"""Ways to narrow the trail. A person goes into the address by number, never by name."""

from typing import Any

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import User
from accounts.permissions import Permission
from trail.models import Entry, EntryQuerySet
from ui.filters import SamphireFilterSet


class TrailFilter(SamphireFilterSet):
    """By person, and by whether she looked or changed something."""

    who = django_filters.ChoiceFilter(label=_("Who"), field_name="who_ref", empty_label=_("Everybody"))
    act = django_filters.ChoiceFilter(
        label=_("Looked or changed"), choices=Entry.Act.choices, empty_label=pgettext_lazy("looked and changed", "Both")
    )

    class Meta:
        model = Entry
        fields: list[str] = []

    def __init__(self, data: Any, entries: EntryQuerySet, *, viewer: User) -> None:
        super().__init__(data, entries)
        hers = Q(roles_held__centre__in=viewer.centres_where(Permission.SEE_TRAIL)) | Q(roles_held__centre=None)
        people = User.objects.filter(hers, roles_held__isnull=False).distinct().order_by("name")
        self.filters["who"].extra["choices"] = [(str(pk), name) for pk, name in people.values_list("pk", "name")]
