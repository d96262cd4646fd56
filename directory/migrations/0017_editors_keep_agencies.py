"""Editors and moderators keep the list of agencies and the words to avoid."""

from django.db import migrations

KEPT = {"agency": "agency", "wordtoavoid": "word to avoid"}
VERBS = ["add", "change", "delete", "view"]


def let_them_keep(apps, schema_editor):
    """Permissions as Django would name them after all migrations; made here, it finds them and leaves them."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Group = apps.get_model("auth", "Group")
    for group in Group.objects.filter(name__in=["Editors", "Moderators"]):
        for model, spoken in KEPT.items():
            content_type, _made = ContentType.objects.get_or_create(app_label="directory", model=model)
            for verb in VERBS:
                permission, _made = Permission.objects.get_or_create(
                    content_type=content_type, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {spoken}"}
                )
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0016_readability_and_agencies"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(let_them_keep, migrations.RunPython.noop)]
