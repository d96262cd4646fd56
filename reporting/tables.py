"""The lists of who is behind a number, and of what was never asked."""

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from families.models import Family, Person
from reporting.missing import Missing
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


class MissingTable(SamphireTable):
    """Families, each with one question that nobody asked."""

    family = tables.Column(
        verbose_name=_("Family"),
        orderable=False,
        linkify=lambda record: reverse("families:family", args=[record.family.pk]),
    )
    ref = tables.Column(verbose_name=_("Reference"), accessor="family__ref", orderable=False)
    question = tables.Column(verbose_name=_("Never asked"), orderable=False)
    counts = tables.Column(verbose_name=_("Missing in"), accessor="indicator__number", orderable=False)

    caption = _("Answers that are missing")

    class Meta:
        empty_text = _("Everybody was asked.")

    def render_family(self, record: Missing) -> str:
        """The family's name."""
        return str(record.family)

    def render_counts(self, record: Missing) -> str:
        """The indicator and its period."""
        facts = {"number": record.indicator.number, "period": record.period}
        return _("Indicator %(number)d, %(period)s") % facts
