"""A family, its volunteer and their visit, with a word of its own in every field that is sorted as personal."""

from collections.abc import Iterator

from django.apps import apps
from django.db.models import CharField, Field, Model, TextField

from accounts.models import User
from tests.factories.centres import CentreFactory
from tests.factories.families import CircumstanceFactory, DecisionFactory, HomeFactory
from tests.factories.people import somebody
from tests.factories.volunteers import ContactFactory, PlacementFactory, VisitFactory, signs_in

KEPT = {"ref", "phone", "email"}  # these are telling as they are, or must be readable as what they are


def plant() -> set[str]:
    """The world that messages speak of, and every word in it that tells who somebody is or how she fares."""
    samares = CentreFactory(samares=True)
    somebody("manager", samares, name="Paul Le Quesne")
    placement = PlacementFactory(volunteer__centre=samares, volunteer__phone="07797 712345")
    signs_in(placement.volunteer)
    HomeFactory(family=placement.family)
    CircumstanceFactory(family=placement.family)
    DecisionFactory(family=placement.family)
    ContactFactory(placement=placement)
    VisitFactory(placement=placement, out=True)
    words = {word for row in rows() for word in words_of(row)}
    return words | set(User.objects.values_list("name", flat=True)) | {"712345"}


def rows() -> Iterator[Model]:
    for label in ("families", "volunteers"):
        for model in apps.get_app_config(label).get_models():
            if hasattr(model, "Privacy") and not model.__name__.startswith("Historical") and not model._meta.proxy:
                yield from model._default_manager.all()


def words_of(row: Model) -> Iterator[str]:
    """Fill the row's personal fields, and give back what stands in them."""
    personal = row.Privacy.personal  # type: ignore[attr-defined]
    for number, field in enumerate(field for field in row._meta.concrete_fields if field.name in personal):
        if isinstance(field, CharField | TextField) and not field.choices:
            if field.name not in KEPT:
                setattr(row, field.name, secret_word(row, field, number))
                type(row)._default_manager.filter(pk=row.pk).update(**{field.name: getattr(row, field.name)})
            yield str(getattr(row, field.name) or "")


def secret_word(row: Model, field: "Field[object, object]", number: int) -> str:
    """Short enough for every field, and found nowhere else."""
    return f"Zq{row._meta.model_name or ''}"[:5] + f"{number:02}{row.pk}"
