"""The list of who is behind a number."""

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from families.models import Family, Person
from ui.tables import AnswerColumn, SamphireTable


class CountedTable(SamphireTable):
    """Families, or people of families, each with the answer that counts."""

    name = tables.Column(
        verbose_name=_("Who"),
        accessor="pk",
        orderable=False,
        linkify=lambda record: reverse(
            "families:family", args=[record.pk if isinstance(record, Family) else record.family_id]
        ),
    )
    ref = tables.Column(verbose_name=_("Reference"), orderable=False)
    answer = AnswerColumn(verbose_name=_("Counts as"), orderable=False)

    caption = _("Who is behind this number")

    class Meta:
        empty_text = _("Nobody in this period.")

    def render_name(self, record: Family | Person) -> str:
        """A family's name, or a person's."""
        return str(record)
