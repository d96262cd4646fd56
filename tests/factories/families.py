"""Families, the people in them, and the states they can be in."""

from datetime import date

import factory

from centres.answers import Answer
from families.models import (
    Attendance,
    Circumstance,
    EligibilityDecision,
    Enquiry,
    Family,
    HeadCount,
    Home,
    Living,
    Person,
    Registration,
)
from tests.factories.centres import CentreFactory, SessionFactory

REGISTERED = date(2026, 3, 12)


class FamilyFactory(factory.django.DjangoModelFactory[Family]):
    """A family of Samarès; `registered=True`, `closed=True`, `with_people=True` (one adult and one child)."""

    class Meta:
        model = Family
        skip_postgeneration_save = True

    ref = factory.Sequence(lambda number: f"S-{number + 1:04d}")
    centre = factory.SubFactory(CentreFactory, samares=True)
    name = factory.Sequence("Name {}".format)
    search_text = factory.LazyAttribute(lambda family: f"{family.name} {family.ref}".casefold())

    class Params:
        registered = factory.Trait(
            registration=factory.RelatedFactory(
                "tests.factories.families.RegistrationFactory",
                factory_related_name="family",
                centre=factory.SelfAttribute("..centre"),
            )
        )
        closed = factory.Trait(
            registration=factory.RelatedFactory(
                "tests.factories.families.RegistrationFactory",
                factory_related_name="family",
                centre=factory.SelfAttribute("..centre"),
                closed=True,
            )
        )
        with_people = factory.Trait(
            adult=factory.RelatedFactory("tests.factories.families.ParentFactory", factory_related_name="family"),
            child=factory.RelatedFactory("tests.factories.families.ChildFactory", factory_related_name="family"),
        )


class PersonFactory(factory.django.DjangoModelFactory[Person]):
    """Somebody in a family."""

    class Meta:
        model = Person

    family = factory.SubFactory(FamilyFactory)
    ref = factory.Sequence(lambda number: f"P-{number + 1:05d}")
    role = Person.Role.OTHER
    first_name = "Rose"
    last_name = "Hamon"


class ParentFactory(PersonFactory):
    """A mother or father; `carer=True` for a carer."""

    role = Person.Role.PARENT
    first_name = "Ana"
    last_name = "Pereira"
    date_of_birth = date(1995, 5, 3)

    class Params:
        carer = factory.Trait(role=Person.Role.CARER)


class ChildFactory(PersonFactory):
    """A child under five; `extra_needs=True`, `five=True` (since 1 November 2026), `undated=True`."""

    role = Person.Role.CHILD
    first_name = "Inês"
    last_name = "Hamon"
    date_of_birth = date(2024, 4, 19)

    class Params:
        extra_needs = factory.Trait(additional_needs=Answer.YES, additional_needs_note="talking")
        five = factory.Trait(date_of_birth=date(2021, 11, 1))
        undated = factory.Trait(date_of_birth=None)


class HomeFactory(factory.django.DjangoModelFactory[Home]):
    """A home in the area of Samarès; `outside=True` for one that is not."""

    class Meta:
        model = Home

    family = factory.SubFactory(FamilyFactory)
    address = "12 Le Squez Road"
    town = "St Clement"
    postcode = "JE2 6AB"

    class Params:
        outside = factory.Trait(address="3 Grève d’Azette", postcode="JE2 4QT")


class LivingFactory(factory.django.DjangoModelFactory[Living]):
    """That a person lives at a home."""

    class Meta:
        model = Living

    person = factory.SubFactory(ParentFactory)
    home = factory.SubFactory(HomeFactory, family=factory.SelfAttribute("..person.family"))


class DecisionFactory(factory.django.DjangoModelFactory[EligibilityDecision]):
    """A decision that the family can use the centre; `refused=True` and `unclear=True` for the others."""

    class Meta:
        model = EligibilityDecision

    family = factory.SubFactory(FamilyFactory)
    centre = factory.SelfAttribute("family.centre")
    outcome = EligibilityDecision.Outcome.ELIGIBLE
    decided_on = REGISTERED

    class Params:
        refused = factory.Trait(outcome=EligibilityDecision.Outcome.NOT_ELIGIBLE)
        unclear = factory.Trait(outcome=EligibilityDecision.Outcome.UNCLEAR)


class RegistrationFactory(factory.django.DjangoModelFactory[Registration]):
    """A registration that rests on a decision; `closed=True` closed it on 30 September 2026."""

    class Meta:
        model = Registration

    family = factory.SubFactory(FamilyFactory)
    centre = factory.SelfAttribute("family.centre")
    registered_on = REGISTERED
    decision = factory.SubFactory(
        DecisionFactory, family=factory.SelfAttribute("..family"), centre=factory.SelfAttribute("..centre")
    )

    class Params:
        closed = factory.Trait(closed_on=date(2026, 9, 30), closed_because="Moved away")


class EnquiryFactory(factory.django.DjangoModelFactory[Enquiry]):
    """That the family's centre asks whether another family is the same; `refused=True` for a no."""

    class Meta:
        model = Enquiry

    family = factory.SubFactory(FamilyFactory)
    known = factory.SubFactory(FamilyFactory)
    centre = factory.SelfAttribute("family.centre")
    in_common = "Inês, born 19 April 2024, is in this family"
    agreed_by = "Ana"
    wording = "May we ask?"
    language = "en"
    asked_on = date(2026, 11, 20)

    class Params:
        refused = factory.Trait(answer="not_shared", answered_on=date(2026, 11, 23), why="Another family.")


class CircumstanceFactory(factory.django.DjangoModelFactory[Circumstance]):
    """An answer to one question; `no=True` for a no."""

    class Meta:
        model = Circumstance

    family = factory.SubFactory(FamilyFactory)
    kind = Circumstance.Kind.INCOME_SUPPORT
    answer = Answer.YES
    from_on = REGISTERED

    class Params:
        no = factory.Trait(answer=Answer.NO)


class AttendanceFactory(factory.django.DjangoModelFactory[Attendance]):
    """A person was at a session; centre and day are the session's."""

    class Meta:
        model = Attendance

    person = factory.SubFactory(ParentFactory)
    session = factory.SubFactory(SessionFactory, centre=factory.SelfAttribute("..person.family.centre"))
    centre = factory.SelfAttribute("session.centre")
    attended_on = factory.SelfAttribute("session.held_on")


class HeadCountFactory(factory.django.DjangoModelFactory[HeadCount]):
    """How many came without a name."""

    class Meta:
        model = HeadCount

    session = factory.SubFactory(SessionFactory)
    adults = 2
    children = 3
