"""The sentences of readiness: each once about her, for staff, and once to her."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from centres.decisions import Met
from volunteers.tracking import State


class Voice(StrEnum):
    """To whom a reason speaks."""

    HER = "her"
    YOU = "you"


SENTENCES: dict[str, tuple[Promise, Promise]] = {
    "left": (_("She has left"), _("You have left")),
    "no_check": (_("There is no DBS check for her yet"), _("There is no DBS check for you yet")),
    "clear": (_("Her DBS check is clear"), _("Your DBS check is clear")),
    "lapsed": (_("Her DBS check has run out"), _("Your DBS check has run out")),
    "too_low": (
        _("Her DBS check is not deep enough for visits alone"),
        _("Your DBS check is not deep enough for visits alone"),
    ),
    "not_suitable": (_("It was decided that she cannot be placed"), _("It was decided that you cannot be placed")),
    "applied": (_("Her DBS check is on its way"), _("Your DBS check is on its way")),
    "to_see": (_("We have not seen her DBS certificate"), _("We have not seen your DBS certificate")),
    "to_decide": (
        _("Nobody has decided on her DBS certificate yet"),
        _("Nobody has decided on your DBS certificate yet"),
    ),
    "no_level": (_("We do not know the level of her DBS check"), _("We do not know the level of your DBS check")),
    "no_date": (
        _("We do not know when her DBS certificate was issued"),
        _("We do not know when your DBS certificate was issued"),
    ),
    "runs_out": (_("Her DBS check runs out soon"), _("Your DBS check runs out soon")),
    "next_on_its_way": (_("Her next DBS check is on its way"), _("Your next DBS check is on its way")),
    "centre": (_("She can help at the centre"), _("You can help at the centre")),
    "centre_waits": (
        _("She cannot help at the centre before her check is clear"),
        _("You cannot help at the centre before your check is clear"),
    ),
    "bring_it": (_("Ask her to bring the original"), _("Bring the original to the centre")),
    "beside": (_("With somebody beside her all the time"), _("With somebody beside you all the time")),
}
NEXT_STEP: dict[State, Promise] = {
    State.APPLIED: _("Applied for; the certificate is not here yet"),
    State.TO_SEE: _("The certificate is issued; the original is still to be seen"),
    State.TO_DECIDE: _("The original was seen; a decision is still to come"),
}


def said(code: str, voice: Voice) -> Promise:
    """The sentence, about her or to her."""
    her, you = SENTENCES[code]
    return her if voice is Voice.HER else you


HEADINGS: dict[str, tuple[Met, Promise, Promise]] = {
    "may_visit_alone": (Met.YES, _("She may visit alone"), _("You may visit alone")),
    "may_help_at_centre": (Met.SOON, _("She may help at the centre"), _("You may help at the centre")),
    "not_ready": (Met.NO, _("She is not ready"), _("You are not ready yet")),
}


def heading(outcome: str, voice: Voice) -> tuple[Met, Promise]:
    """The mark and the words over the reasons."""
    met, her, you = HEADINGS[outcome]
    return met, her if voice is Voice.HER else you
