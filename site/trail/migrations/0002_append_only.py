"""The database itself refuses to change the trail, and the chain of this database begins."""

from django.db import migrations

from trail import ends, triggers


def protect(apps, schema_editor):
    for statement in triggers.CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def unprotect(apps, schema_editor):
    for statement in triggers.DROP[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def begin(apps, schema_editor):
    ends.begin(apps.get_model("trail", "Head"))


def end(apps, schema_editor):
    apps.get_model("trail", "Head").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("trail", "0001_initial")]

    operations = [
        migrations.RunPython(begin, end),
        migrations.RunPython(protect, unprotect),
    ]
