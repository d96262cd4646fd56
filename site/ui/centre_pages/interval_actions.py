"""Changing how long a thing may take: at one centre, or for every centre that has no figure of its own."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from centres.figures import Figures, amounts, changed, figures_of
from centres.intervals import NOTICES, IntervalCode, notices_fall
from centres.models import Centre, Interval
from trail import actions as trail
from ui.centre_pages.refusals import ChangedMeanwhileError, NoticesOutOfOrderError, OutOfBoundsError


@transaction.atomic
def set_figure(centre: Centre | None, code: IntervalCode, amount: int | None, *, seen: int | None, by: User) -> None:
    """Give the centre (or everybody, when none is named) this figure from now on; None takes the figure away.

    `seen` is the figure that stood there when she decided. If another stands there by now, she has to look first.
    """
    everyone = list(Centre.objects.select_for_update().order_by("pk"))
    concerned = everyone if centre is None else [centre]
    refuse_figure(code, amount, centre=centre, everyone=everyone)
    if _keep(centre, code, amount, seen):
        trail.write_many(by=by, abouts=concerned, deed=f"interval changed: {code}")


def refuse_figure(code: IntervalCode, amount: int | None, *, centre: Centre | None, everyone: list[Centre]) -> None:
    """Refuse a figure out of its bounds, and notices that would come in the wrong order anywhere."""
    measure = code.measure
    if amount is not None and not measure.allows(amount):
        raise OutOfBoundsError({"least": measure.said(measure.least), "most": measure.said(measure.most)})
    known = figures_of(Interval.objects.all())
    names: dict[int | None, str] = {each.pk: each.name for each in everyone}
    for pk in known if centre is None else [centre.pk]:
        after = changed(known.get(pk, known[None]), code, amount, everywhere=centre is None)
        _refuse_disorder(code, after, names.get(pk, _("every centre")))


def _refuse_disorder(code: IntervalCode, figures: Figures, where: str) -> None:
    holding = amounts(figures)
    if code in NOTICES and not notices_fall(holding):
        days = ", ".join(str(holding[notice]) for notice in NOTICES)
        raise NoticesOutOfOrderError({"where": where, "days": days})


def _keep(centre: Centre | None, code: IntervalCode, amount: int | None, seen: int | None) -> bool:
    """Write the figure down; False when it was so before."""
    row = Interval.objects.select_for_update().filter(centre=centre, code=code).first()
    standing = row.amount if row else None
    if standing == amount:
        return False
    if standing != seen:
        raise ChangedMeanwhileError
    if amount is None:
        return bool(row and row.delete())
    row = row or Interval(centre=centre, code=code)
    row.amount = amount
    row.save()
    return True
