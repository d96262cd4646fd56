"""Editors write the service directory, moderators make it public, and both find it under Moderators approval."""

from django.db import migrations

MODELS = {
    "service": "service",
    "organisation": "organisation",
    "venue": "venue",
    "term": "term",
    "taxonomy": "list of terms",
}
WRITING = ["add", "change", "view"]
PUBLISHING = [*WRITING, "delete", "publish", "lock", "unlock"]
MAY = {"Editors": WRITING, "Moderators": PUBLISHING}
AT_ONCE = ("synonyms", "words that mean the same", ["add", "change", "delete", "view"])  # these have no drafts


def let_them_keep_services(apps, schema_editor):
    """Permissions as Django would name them after all migrations; made here, it finds them and leaves them."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Group = apps.get_model("auth", "Group")
    for group in Group.objects.filter(name__in=MAY):
        kinds = [(model, spoken, MAY[group.name]) for model, spoken in MODELS.items()]
        for model, spoken, verbs in [*kinds, AT_ONCE]:
            content_type, _made = ContentType.objects.get_or_create(app_label="directory", model=model)
            for verb in verbs:
                permission, _made = Permission.objects.get_or_create(
                    content_type=content_type, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {spoken}"}
                )
                group.permissions.add(permission)


def let_drafts_be_approved(apps, schema_editor):
    """What editors write about services goes the way their pages go."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowContentType = apps.get_model("wagtailcore", "WorkflowContentType")
    approval = Workflow.objects.filter(active=True).order_by("pk").first()
    if approval is None:  # somebody works without approval
        return
    for model in MODELS:
        content_type, _made = ContentType.objects.get_or_create(app_label="directory", model=model)
        WorkflowContentType.objects.get_or_create(content_type=content_type, defaults={"workflow": approval})


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0007_services"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.RunPython(let_them_keep_services, migrations.RunPython.noop),
        migrations.RunPython(let_drafts_be_approved, migrations.RunPython.noop),
    ]
