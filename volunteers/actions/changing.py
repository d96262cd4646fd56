"""Changing a volunteer's record that somebody else may have changed meanwhile."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from families.actions.refusals import RefusedError
from volunteers.models import Volunteer


class ChangedMeanwhileError(RefusedError):
    """Two people wrote at once; the second has to look first."""

    sentence = _("Somebody changed this while you were writing. Look at what is there now, then save again.")


def held(volunteer: Volunteer) -> Volunteer:
    """The volunteer as she stands now, kept from others until the deed is done."""
    return Volunteer.objects.select_for_update().get(pk=volunteer.pk)


def changed(volunteer: Volunteer, facts: Mapping[str, object]) -> bool:
    """Write down these facts of a held volunteer; whether any of them was new."""
    new = {name: value for name, value in facts.items() if getattr(volunteer, name) != value}
    if not new:
        return False
    for name, value in new.items():
        setattr(volunteer, name, value)
    volunteer.version += 1
    volunteer.save(update_fields=[*new, "version"])
    return True
