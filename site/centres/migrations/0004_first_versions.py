"""Gives everything that stood before versions were kept its first one, so that the first change shows what it was."""

from typing import Any

from django.db import migrations
from django.utils import timezone

KEPT = ("Centre", "Area", "Closure", "Interval")
AS_IT_STOOD = "as it stood"  # ui.centre_pages.last_changes leaves these out: nobody changed anything


def keep_first_versions(apps: Any, schema_editor: Any) -> None:
    """One version each, of nobody, dated today."""
    now = timezone.now()
    for name in KEPT:
        model, versions = apps.get_model("centres", name), apps.get_model("centres", f"Historical{name}")
        facts = [field.attname for field in model._meta.concrete_fields]
        versions.objects.bulk_create(
            versions(
                **{fact: getattr(row, fact) for fact in facts},
                history_date=now,
                history_type="+",
                history_change_reason=AS_IT_STOOD,
            )
            for row in model.objects.exclude(pk__in=versions.objects.values("id"))
        )


class Migration(migrations.Migration):
    dependencies = [("centres", "0003_earlier_versions")]

    operations = [migrations.RunPython(keep_first_versions, migrations.RunPython.noop)]
