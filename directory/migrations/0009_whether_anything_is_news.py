"""Each search asks whether anything was published since: an index answers that without reading the services."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0008_editors_keep_services")]

    operations = [
        migrations.AddIndex(
            model_name="service",
            index=models.Index(fields=["live", "status", "changed_at"], name="service_is_news"),
        )
    ]
