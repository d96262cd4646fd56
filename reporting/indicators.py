"""The eight indicators of the contract, as data: what each counts, how it is printed there, how often it is read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from families.models import Circumstance
from reporting.aims import Aim, Way
from reporting.counting import Rule
from reporting.counting_families import Entitled, FamiliesByAnswer, OnProgramme, Using
from reporting.counting_people import ChildrenWhoCame, NewParents, NewVolunteers

Kind = Circumstance.Kind


class Often(StrEnum):
    """How often the commissioner looks at an indicator."""

    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"


@dataclass(frozen=True)
class Target:
    """A target or threshold, taken apart for programs. What it means is for a person to confirm."""

    operator: Literal["<", ">"]
    value: int
    unit: Literal["count", "percent"]
    per: Literal["year"] | None


class NothingPrintedError(ValueError):
    """The contract prints no number for this indicator, so no way is good."""


@dataclass(frozen=True)
class Indicator:
    """One number of the data set: its rule, its words, and the target as the contract prints it."""

    number: int
    kind: Literal["demand", "output"]
    name: str | Promise
    counts: str | Promise
    rule: Rule
    often: Often
    printed: str
    target: Target | None = None

    @property
    def is_share(self) -> bool:
        """Whether it is a percentage of families who were asked."""
        return self.kind == "output"

    def aim(self, way: Way) -> Aim:
        """What its printed number means once somebody has confirmed which way is good."""
        if self.target is None:
            raise NothingPrintedError(self.number)
        return Aim(way, self.target.value, self.is_share)


_A_YEAR: Literal["year"] = "year"
_MONITORING = "Service monitoring"

INDICATORS: tuple[Indicator, ...] = (
    Indicator(
        1,
        "demand",
        _("New parents of children with additional needs who came"),
        _(
            "Parents and carers who came in the period, who had never come to this centre before it, and whose "
            "family has a child with additional needs. Each person counts once."
        ),
        NewParents(),
        Often.QUARTERLY,
        "< 30 pa",
        Target("<", 30, "count", _A_YEAR),
    ),
    Indicator(
        2,
        "demand",
        _("Children with additional needs who came"),
        _("Children recorded with additional needs who came to the centre in the period. Each child counts once."),
        ChildrenWhoCame(),
        Often.QUARTERLY,
        "< 30 pa",
        Target("<", 30, "count", _A_YEAR),
    ),
    Indicator(
        3,
        "demand",
        _("Parents who took up volunteering"),
        _("Registered parents and carers whose volunteering at the centre began in the period. Each counts once."),
        NewVolunteers(),
        Often.QUARTERLY,
        "> 10 pa",
        Target(">", 10, "count", _A_YEAR),
    ),
    Indicator(
        4,
        "output",
        _("Families who got Income Support"),
        _(
            "Families registered on any day of the period who got Income Support on any day of it, as a share of "
            "those who were asked. Families who were never asked are counted apart."
        ),
        FamiliesByAnswer(Kind.INCOME_SUPPORT, OnProgramme()),
        Often.HALF_YEARLY,
        _MONITORING,
    ),
    Indicator(
        5,
        "output",
        _("Families who lived in social housing"),
        _(
            "Families registered on any day of the period who lived in social housing on any day of it, as a share "
            "of those who were asked. Families who were never asked are counted apart."
        ),
        FamiliesByAnswer(Kind.SOCIAL_HOUSING, OnProgramme()),
        Often.HALF_YEARLY,
        _MONITORING,
    ),
    Indicator(
        6,
        "output",
        _("Families using thirty hours of nursery care a week"),
        _(
            "Families registered on any day of the period who used thirty hours of nursery care a week on any day "
            "of it, as a share of those who were asked. Families who were never asked are counted apart."
        ),
        FamiliesByAnswer(Kind.THIRTY_HOURS_NURSERY, OnProgramme()),
        Often.HALF_YEARLY,
        _MONITORING,
    ),
    Indicator(
        7,
        "output",
        _("Families who got the subsidised child care they are entitled to"),
        _(
            "Registered families who were entitled to help with child care costs in the period: the share that "
            "got it, of those who were asked whether they got it."
        ),
        FamiliesByAnswer(Kind.SUBSIDISED_CHILDCARE_RECEIVED, Entitled()),
        Often.QUARTERLY,
        "< 70%",
        Target("<", 70, "percent", None),
    ),
    Indicator(
        8,
        "output",
        _("Families for whom English is a second language"),
        _(
            "Families of whom somebody came to the centre in the period: the share for whom English is a second "
            "language, of those who were asked. Never guessed from a name or a nationality."
        ),
        FamiliesByAnswer(Kind.ENGLISH_SECOND_LANGUAGE, Using()),
        Often.QUARTERLY,
        "< 10%",
        Target("<", 10, "percent", None),
    ),
)
BY_NUMBER = {indicator.number: indicator for indicator in INDICATORS}
