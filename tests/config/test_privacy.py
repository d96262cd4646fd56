"""Every model of ours sorts every field into personal and plain; a field left unsorted fails here."""

import pytest
from django.apps import apps
from django.db.models import Model

OUR_APPS = ("directory", "families", "volunteers", "quality", "reporting", "outbox", "trail")
WAGTAIL_PAGES = {"page_ptr"}


def our_models() -> list[type[Model]]:
    """Models that staff or the software fill; Wagtail pages and kept versions follow their own model."""
    return [
        model
        for label in OUR_APPS
        for model in apps.get_app_config(label).get_models()
        if not model.__name__.startswith("Historical")
        and not model._meta.proxy
        and not any(field.name in WAGTAIL_PAGES for field in model._meta.get_fields())
    ]


@pytest.mark.parametrize("model", our_models(), ids=lambda model: model.__name__)
def test_every_field_is_sorted_into_personal_or_plain(model: type[Model]) -> None:
    fields = {field.name for field in model._meta.concrete_fields}
    privacy = getattr(model, "Privacy", None)

    if privacy is None:
        assert model._meta.app_label in {"trail", "directory"}, f"{model.__name__} sorts none of its fields"
        return
    assert privacy.personal | privacy.plain == fields
    assert not privacy.personal & privacy.plain
