"""Finding out whether another centre may know a family that is being registered: counted, and not too often."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from centres.models import Centre
from families.actions.refusals import RefusedError
from families.asking_often import refusal
from families.duplicates import Likeness, known_elsewhere
from families.households import Household
from families.models import FamilyQuerySet, ToldElsewhere
from trail import actions as trail

A_WEEK = timedelta(days=7)


class AskedTooOftenError(RefusedError):
    """Who tries name after name learns who is known elsewhere. She is told the same whether this one is or not."""

    sentence = _("%(why)s")


def look_elsewhere(
    household: Household, centre: Centre, seen: FamilyQuerySet, *, by: User, today: date
) -> list[Likeness]:
    """Families of other centres that are surely alike. Those she was told of today already do not count again."""
    likely = known_elsewhere(household, centre, seen)
    with transaction.atomic():
        why = _counted(likely, centre, by, today)
        if why:
            trail.write(by=by, about=centre, deed="other centres not asked, too often")
    if why:
        raise AskedTooOftenError({"why": why})
    return likely


def _counted(likely: Sequence[Likeness], centre: Centre, by: User, today: date) -> str:
    """Keep whom she is told of, or say why she is not; many requests at one moment wait for each other here."""
    User._base_manager.select_for_update().get(pk=by.pk)
    Centre._base_manager.select_for_update().get(pk=centre.pk)
    hers = ToldElsewhere.objects.filter(person=by, told_on=today)
    families = {each.family.pk for each in likely}
    if families and families <= set(hers.values_list("known", flat=True)):
        return ""
    here = ToldElsewhere.objects.filter(centre=centre, told_on__gt=today - A_WEEK)
    if why := refusal(told_her_today=hers.count(), told_the_centre_this_week=here.count()):
        return why
    rows = [ToldElsewhere(person=by, centre=centre, known=each.family, told_on=today) for each in likely]
    ToldElsewhere.objects.bulk_create(rows, ignore_conflicts=True)
    return ""
