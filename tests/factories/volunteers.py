"""Volunteers, their checks, families and visits, in the states that rules are tried on."""

from datetime import UTC, date, datetime

import factory

from accounts.models import User
from tests.factories.centres import CentreFactory
from tests.factories.families import FamilyFactory, ParentFactory
from tests.factories.people import somebody
from volunteers.models import AgreedBreak, Contact, Placement, VettingCheck, Visit, Volunteer, VolunteerEnquiry

STARTED = date(2026, 6, 1)
ISSUED = date(2026, 5, 4)
SEEN = date(2026, 5, 14)


class VolunteerFactory(factory.django.DjangoModelFactory[Volunteer]):
    """An active volunteer of Samarès without a check.

    `cleared=True`, `lapsed=True`, `to_see=True`, `to_decide=True`, `refused=True`, `applied=True` give her one;
    `applying=True` and `left=True` are stages; `parent=True` makes her a registered parent.
    """

    class Meta:
        model = Volunteer
        skip_postgeneration_save = True

    ref = factory.Sequence(lambda number: f"V-{number + 1:04d}")
    centre = factory.SubFactory(CentreFactory, samares=True)
    first_name = "Marie"
    last_name = factory.Sequence("Le Brun {}".format)
    email = factory.LazyAttribute(lambda volunteer: f"{volunteer.ref.lower()}@samphire.example")
    phone = "07797 712345"
    applied_on = date(2026, 3, 2)
    started_on = STARTED

    class Params:
        applying = factory.Trait(started_on=None)
        left = factory.Trait(left_on=date(2026, 10, 30))
        parent = factory.Trait(person=factory.SubFactory(ParentFactory))
        cleared = factory.Trait(
            check=factory.RelatedFactory("tests.factories.volunteers.CheckFactory", "volunteer", cleared=True)
        )
        lapsed = factory.Trait(
            check=factory.RelatedFactory(
                "tests.factories.volunteers.CheckFactory", "volunteer", cleared=True, issued_on=date(2023, 10, 1)
            )
        )
        to_see = factory.Trait(check=factory.RelatedFactory("tests.factories.volunteers.CheckFactory", "volunteer"))
        to_decide = factory.Trait(
            check=factory.RelatedFactory("tests.factories.volunteers.CheckFactory", "volunteer", seen=True)
        )
        refused = factory.Trait(
            check=factory.RelatedFactory("tests.factories.volunteers.CheckFactory", "volunteer", refused=True)
        )
        applied = factory.Trait(
            check=factory.RelatedFactory("tests.factories.volunteers.CheckFactory", "volunteer", on_its_way=True)
        )


class CheckFactory(factory.django.DjangoModelFactory[VettingCheck]):
    """A certificate nobody has seen; `seen=True`, `cleared=True`, `refused=True`, `on_its_way=True` for the rest."""

    class Meta:
        model = VettingCheck

    volunteer = factory.SubFactory(VolunteerFactory)
    level = VettingCheck.Level.ENHANCED_CHILDREN
    applied_on = date(2026, 4, 1)
    certificate_number = factory.Sequence(lambda number: f"{number + 1_234_567:012d}")
    issued_on = ISSUED

    class Params:
        seen = factory.Trait(original_seen_on=SEEN)
        cleared = factory.Trait(original_seen_on=SEEN, outcome=VettingCheck.Outcome.CLEARED, outcome_on=SEEN)
        refused = factory.Trait(original_seen_on=SEEN, outcome=VettingCheck.Outcome.NOT_SUITABLE, outcome_on=SEEN)
        on_its_way = factory.Trait(certificate_number="", issued_on=None)


class BreakFactory(factory.django.DjangoModelFactory[AgreedBreak]):
    """Half-term, when nobody expects two hours."""

    class Meta:
        model = AgreedBreak

    volunteer = factory.SubFactory(VolunteerFactory)
    first_on = date(2026, 10, 26)
    last_on = date(2026, 10, 30)
    reason = "Half-term"


class PlacementFactory(factory.django.DjangoModelFactory[Placement]):
    """A cleared volunteer with a registered family; `ended=True` ended on 30 October 2026."""

    class Meta:
        model = Placement

    volunteer = factory.SubFactory(VolunteerFactory, cleared=True)
    family = factory.SubFactory(
        FamilyFactory, registered=True, with_people=True, centre=factory.SelfAttribute("..volunteer.centre")
    )
    opened_on = STARTED

    class Params:
        ended = factory.Trait(ended_on=date(2026, 10, 30), ended_because="Leo has started school")


class VisitFactory(factory.django.DjangoModelFactory[Visit]):
    """A visit on Tuesday 24 November 2026, 10:30 to midday; `out=True` checked in at 10:28, `over=True` went home."""

    class Meta:
        model = Visit

    placement = factory.SubFactory(PlacementFactory)
    planned_start = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
    planned_end = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    class Params:
        out = factory.Trait(checked_in_at=datetime(2026, 11, 24, 10, 28, tzinfo=UTC))
        over = factory.Trait(
            checked_in_at=datetime(2026, 11, 24, 10, 28, tzinfo=UTC),
            checked_out_at=datetime(2026, 11, 24, 11, 55, tzinfo=UTC),
        )


class ContactFactory(factory.django.DjangoModelFactory[Contact]):
    """An hour and a quarter at home on Friday 20 November 2026."""

    class Meta:
        model = Contact

    placement = factory.SubFactory(PlacementFactory)
    kind = Contact.Kind.VISIT
    started_at = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
    minutes = 75
    activities = "Played with the train, read together"
    what_happened = "Leo counted to four."
    recorded_at = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)


class VolunteerEnquiryFactory(factory.django.DjangoModelFactory[VolunteerEnquiry]):
    """Rita would like to help at Samarès; `closed=True` could not be reached, two days later."""

    class Meta:
        model = VolunteerEnquiry

    centre = factory.SubFactory(CentreFactory, samares=True)
    name = "Rita Mendes Costa"
    phone = "07797 712346"
    email = "rita@samphire.example"
    languages = "pt en"
    reached_when = "After six"
    made_at = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    class Params:
        closed = factory.Trait(
            outcome=VolunteerEnquiry.Outcome.NOT_REACHED, closed_at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
        )


def signs_in(volunteer: Volunteer) -> User:
    """The person behind a volunteer, able to open My Samphire."""
    user = somebody("volunteer", volunteer.centre, name=str(volunteer), email=volunteer.email)
    volunteer.user = user
    volunteer.save(update_fields=["user"])
    return user
