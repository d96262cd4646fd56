"""Centres as tests need them: Samarès in Jersey, Northfield in England, and any number of others."""

from datetime import date, time

import factory

from centres.models import Area, Centre
from directory.models import Activity, ActivitySession

AGREED = date(2026, 9, 1)


class CentreFactory(factory.django.DjangoModelFactory[Centre]):
    """A centre; `samares=True` and `northfield=True` are the two that rules of place are tried on."""

    class Meta:
        model = Centre
        django_get_or_create = ("slug",)
        skip_postgeneration_save = True

    slug = factory.Sequence("centre-{}".format)
    name = factory.LazyAttribute(lambda centre: centre.slug.replace("-", " ").title())
    jurisdiction = "JE"
    address = "School Road, St Clement, JE2 6UQ"
    opening_hours = "Monday to Friday, 8:30am to 5pm"
    phone = "+441534744300"
    email = factory.LazyAttribute(lambda centre: f"{centre.slug}@samphire.example")

    class Params:
        samares = factory.Trait(slug="samares", name="Samarès", jurisdiction="JE")
        northfield = factory.Trait(
            slug="northfield",
            name="Northfield Family Hub",
            jurisdiction="GB-ENG",
            phone="+442079460123",
            address="Mill Lane, Northfield",
        )

    @factory.post_generation
    def postcodes(self: Centre, create: bool, listed: list[str] | None, **_: object) -> None:
        """Beginnings of postcodes that the centre serves."""
        for value in listed or []:
            AreaFactory(centre=self, value=value)

    @factory.post_generation
    def streets(self: Centre, create: bool, listed: list[str] | None, **_: object) -> None:
        """Streets that the centre serves."""
        for value in listed or []:
            AreaFactory(centre=self, value=value, kind=Area.Kind.STREET)


class AreaFactory(factory.django.DjangoModelFactory[Area]):
    """One line of the list of a centre's area."""

    class Meta:
        model = Area
        django_get_or_create = ("centre", "kind", "value")

    centre = factory.SubFactory(CentreFactory, samares=True)
    kind = Area.Kind.POSTCODE
    value = "JE2 6"
    agreed_on = AGREED


class ActivityFactory(factory.django.DjangoModelFactory[Activity]):
    """Something that happens again and again."""

    class Meta:
        model = Activity
        django_get_or_create = ("centre", "name")

    centre = factory.SubFactory(CentreFactory, samares=True)
    name = "Stay and play"
    is_public = True


class SessionFactory(factory.django.DjangoModelFactory[ActivitySession]):
    """One day on which an activity is held."""

    class Meta:
        model = ActivitySession
        django_get_or_create = ("activity", "centre", "held_on", "starts")

    centre = factory.SubFactory(CentreFactory, samares=True)
    activity = factory.SubFactory(ActivityFactory, centre=factory.SelfAttribute("..centre"))
    held_on = date(2026, 11, 24)
    starts = time(9, 30)
    ends = time(11, 0)
