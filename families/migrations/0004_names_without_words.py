"""Families keep their last names only, "Pereira, Hamon"; "and" and "family" are said by the page, in any language.

Earlier versions in the history stay as they were written.
"""

from django.db import migrations

from ui.folding import fold

AT_A_TIME = 500


def last_names_only(apps, schema_editor):
    """The name goes first in the text that families are found and sorted by, so both change together."""
    Family = apps.get_model("families", "Family")
    changed = []
    for family in Family.objects.filter(name__endswith=" family").only("name", "search_text").iterator(AT_A_TIME):
        names = family.name.removesuffix(" family")
        first, _and, last = names.rpartition(" and ")
        rest = family.search_text.removeprefix(fold(family.name))
        family.name = f"{first}, {last}" if first else names
        family.search_text = fold(family.name) + rest
        changed.append(family)
    Family.objects.bulk_update(changed, ["name", "search_text"], batch_size=AT_A_TIME)


class Migration(migrations.Migration):
    dependencies = [("families", "0003_enquiries")]

    operations = [migrations.RunPython(last_names_only, migrations.RunPython.noop)]
