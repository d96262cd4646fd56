"""What was decided for a family at each centre, and what can be done about it now."""

from dataclasses import dataclass, replace
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from centres.decisions import Decision, Met
from centres.models import Centre
from centres.settings import read_settings
from families.access import may_decide, may_register
from families.eligibility import weighed
from families.known import Known
from families.models import EligibilityDecision, Family, Registration
from ui.shapes import Button, Tag
from workdays.dates import date_format

_MET = {"eligible": Met.YES, "not_eligible": Met.NO, "unclear": Met.UNKNOWN}
_TONES = {"eligible": "good", "not_eligible": "late", "unclear": "soon"}


def met_of(outcome: str) -> str:
    """How an outcome is marked."""
    return _MET[outcome]


def tag_of(outcome: str) -> Tag:
    """An outcome in a few words."""
    tone = _TONES[outcome]
    words = EligibilityDecision.Outcome(outcome).label
    return Tag(words, tone, "check" if tone == "good" else "")  # type: ignore[arg-type]


@dataclass(frozen=True)
class Verdict:
    """The newest decision about one centre, the registration that rests on it, and what is different today.

    `is_elsewhere` says that another record stands for the family now, so that nothing is decided with this one.
    """

    centre: Centre
    kept: EligibilityDecision | None
    registration: Registration | None
    now: Decision | None
    buttons: tuple[Button, ...]
    overrule_url: str = ""
    is_one_of_several: bool = False
    is_elsewhere: bool = False

    @property
    def met(self) -> str:
        """How the outcome is marked."""
        return met_of(self.kept.outcome) if self.kept else Met.UNKNOWN

    @property
    def words(self) -> str:
        """The outcome as a heading."""
        return str(self.kept.get_outcome_display()) if self.kept else _("Not decided yet")

    @property
    def heading(self) -> str:
        """The outcome, and where there are several centres, at which one."""
        return f"{self.centre}: {self.words}" if self.is_one_of_several else self.words

    @property
    def reasons(self) -> Decision | None:
        """The reasons as they were read on the day."""
        return self.kept.explained if self.kept else None

    @property
    def tag(self) -> Tag:
        """The state in a few words, for the title; where there are several centres, of which one."""
        told = self._state
        return replace(told, words=f"{self.centre}: {told.words}") if self.is_one_of_several else told

    @property
    def _state(self) -> Tag:
        if self.registration and self.registration.closed_on:
            return Tag(_("Closed %(day)s") % {"day": date_format(self.registration.closed_on)})
        return tag_of(self.kept.outcome) if self.kept else Tag(self.words, "soon")

    @property
    def has_changed(self) -> bool:
        """Whether today's facts lead to another outcome than the one that is kept."""
        return bool(self.now and self.kept and not self.kept.instead_of_id and self.now.outcome != self.kept.outcome)


def verdicts(known: Known, viewer: User, on: date) -> list[Verdict]:
    """One for each of the viewer's centres that has to do with the family."""
    family = known.family
    centres = {family.centre_id: family.centre}
    centres |= {each.centre_id: each.centre for each in known.decisions}
    centres |= {each.centre_id: each.centre for each in known.registrations}
    hers = [centre for centre in centres.values() if viewer.can(Permission.SEE_FAMILIES, centre)]
    read_settings(centre for centre in hers if may_decide(viewer, centre))
    told = [_verdict(known, centre, viewer, on) for centre in hers]
    return [replace(each, is_one_of_several=True) for each in told] if len(told) > 1 else told


def _verdict(known: Known, centre: Centre, viewer: User, on: date) -> Verdict:
    family = known.family
    kept = next((each for each in known.decisions if each.centre_id == centre.pk), None)
    at_centre = [each for each in known.registrations if each.centre_id == centre.pk]
    registration = at_centre[-1] if at_centre else None
    now = None
    if may_decide(viewer, centre):
        now = weighed(family, centre, on, homes=known.homes, people=known.people)
    if known.is_shared:
        return Verdict(centre, kept, registration, None, (), is_elsewhere=True)
    buttons = tuple(_buttons(family, centre, viewer, kept, registration))
    overrule_url = reverse("families:overrule", args=[family.pk, kept.pk]) if kept and now else ""
    return Verdict(centre, kept, registration, now, buttons, overrule_url)


def _buttons(
    family: Family, centre: Centre, viewer: User, kept: EligibilityDecision | None, registration: Registration | None
) -> list[Button]:
    open_now = registration is not None and registration.closed_on is None
    buttons = []
    if kept and kept.outcome == EligibilityDecision.Outcome.ELIGIBLE and not open_now and may_register(viewer, centre):
        url = reverse("families:register_here", args=[family.pk, centre.slug])
        buttons.append(Button(_("Register at %(centre)s") % {"centre": centre}, url, post=True))
    if may_decide(viewer, centre):
        url = reverse("families:decide", args=[family.pk, centre.slug])
        words = _("Decide again with what we know today") if kept else _("Decide now")
        buttons.append(Button(words, url, "quiet", post=True))
    return buttons
