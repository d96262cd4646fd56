"""Makes the cache's table, so that sign-in limits are shared by every process as soon as the database is there."""

from django.core.management import call_command
from django.db import migrations


def make_cache_table(_apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(make_cache_table, migrations.RunPython.noop)]
