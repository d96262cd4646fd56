"""A volunteer's page for staff: what stands beside her story."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from centres.decisions import Decision
from families import telephones
from families.access import visible_families
from ui.languages import language_names
from ui.shapes import Button, Fact, Tag
from volunteers.access import may_change, may_place, may_record_vetting, visible_placements
from volunteers.lines import READY_TONES, READY_WORDS
from volunteers.models import Placement, VettingCheck, Volunteer
from workdays.dates import date_format


@dataclass(frozen=True)
class PlacementRow:
    """A family she visits or visited, as far as the viewer may know it."""

    placement: Placement
    words: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class CheckRow:
    """A DBS check and the one step that comes next."""

    check: VettingCheck
    facts: list[Fact]
    step: Button | None


def tags(volunteer: Volunteer, decision: Decision, on: date) -> list[Tag]:
    """Her stage, whether she may visit, and whose parent she is."""
    stage = volunteer.stage_on(on)
    shown = [Tag(stage.label)]
    if stage != Volunteer.Stage.LEFT:
        shown.append(Tag(READY_WORDS[decision.outcome], READY_TONES.get(decision.outcome, "")))  # type: ignore[arg-type]
    if volunteer.person_id:
        shown.append(Tag(_("Registered parent"), "people"))
    return shown


def facts(volunteer: Volunteer, viewer: User) -> list[Fact]:
    """How to reach her, and what else is plain."""
    region, number = volunteer.centre.phone_region, volunteer.telephone
    email = volunteer.email or (volunteer.person.email if volunteer.person else "")
    known = [
        Fact(_("Telephone"), telephones.shown(number, region), url=telephones.link(number, region)),
        Fact(_("E-mail"), email, url=f"mailto:{email}"),
        Fact(_("Languages"), language_names(volunteer.languages)),
        Fact(_("Centre"), str(volunteer.centre)),
        Fact(_("Signs in as"), volunteer.user.email if volunteer.user else _("No account yet")),
    ]
    if volunteer.person and visible_families(viewer).filter(pk=volunteer.person.family_id).exists():
        known.append(
            Fact(_("Her own family"), str(volunteer.person.family), url=volunteer.person.family.get_absolute_url())
        )
    return [fact for fact in known if fact.words]


def buttons(volunteer: Volunteer, viewer: User, on: date) -> list[Button]:
    """What can be done now; the likeliest first."""
    stage, pk = volunteer.stage_on(on), volunteer.pk
    offered = []
    if may_place(viewer, volunteer) and stage == Volunteer.Stage.ACTIVE:
        offered.append(Button(_("Place with a family"), reverse("volunteers:choose_family", args=[pk])))
    if may_change(viewer, volunteer) and stage == Volunteer.Stage.APPLYING and volunteer.started_on is None:
        offered.append(Button(_("Let her start"), reverse("volunteers:start", args=[pk])))
    if may_change(viewer, volunteer):
        offered.append(Button(_("Change"), reverse("volunteers:change", args=[pk]), "quiet"))
    return offered


def more_links(volunteer: Volunteer, viewer: User) -> list[Button]:
    """The rarer deeds, as links at the side."""
    if not may_change(viewer, volunteer):
        return []
    names = [("agree_break", _("Agree a break")), ("account", _("Signing in"))]
    if volunteer.left_on is None:
        names.append(("leave", _("She leaves")))
    return [Button(words, reverse(f"volunteers:{name}", args=[volunteer.pk])) for name, words in names]


def placements(volunteer: Volunteer, viewer: User, on: date) -> list[PlacementRow]:
    """The families she visits, then those she visited."""
    theirs = visible_placements(viewer).filter(volunteer=volunteer).select_related("family")
    rows = [_placement_row(each, viewer, volunteer, on) for each in theirs]
    return sorted(rows, key=lambda row: not row.placement.is_running_on(on))


def checks(volunteer: Volunteer, viewer: User) -> list[CheckRow]:
    """Her checks, the latest first, each with its next step."""
    may_record = may_record_vetting(viewer, volunteer)
    every = sorted(volunteer.checks.all(), key=lambda check: (check.issued_on or date.max, check.pk), reverse=True)
    return [CheckRow(check, list(_check_facts(check)), _next_step(check) if may_record else None) for check in every]


def _placement_row(placement: Placement, viewer: User, volunteer: Volunteer, on: date) -> PlacementRow:
    words = _("Since %s") % date_format(placement.opened_on)
    if placement.ended_on:
        span = {"first": date_format(placement.opened_on), "last": date_format(placement.ended_on)}
        words = ". ".join(part for part in (_("%(first)s to %(last)s") % span, placement.ended_because) if part)
    running = placement.is_running_on(on)
    return PlacementRow(placement, words, tuple(_placement_buttons(placement, viewer, volunteer)) if running else ())


def _placement_buttons(placement: Placement, viewer: User, volunteer: Volunteer) -> Iterable[Button]:
    about = _("with the %s") % placement.family.in_a_sentence
    if may_change(viewer, volunteer):
        yield Button(_("Plan a visit"), reverse("volunteers:plan", args=[placement.pk]), "quiet", about)
        yield Button(_("Write up"), reverse("volunteers:log", args=[placement.pk]), "quiet", about)
    if may_place(viewer, volunteer):
        yield Button(_("Change"), reverse("volunteers:change_placement", args=[placement.pk]), "quiet", about)
        yield Button(_("End"), reverse("volunteers:end_placement", args=[placement.pk]), "quiet", about)


def _check_facts(check: VettingCheck) -> Iterable[Fact]:
    yield Fact(_("Level"), check.get_level_display() or _("Not known"))
    if check.certificate_number:
        yield Fact(_("Certificate number"), check.masked_number)
    for name, day, by in (
        (_("Applied for"), check.applied_on, None),
        (_("Issued"), check.issued_on, None),
        (_("Original seen"), check.original_seen_on, check.original_seen_by),
        (check.get_outcome_display(), check.outcome_on, check.outcome_by),
    ):
        if day:
            yield Fact(name, f"{date_format(day)}, {by}" if by else date_format(day))


def _next_step(check: VettingCheck) -> Button | None:
    if check.outcome:
        return None
    if not (check.certificate_number and check.issued_on):
        name, words = "certificate", _("The certificate is here")
    elif not check.original_seen_on:
        name, words = "original", _("I have seen the original")
    else:
        name, words = "decide", _("Decide")
    return Button(words, reverse(f"volunteers:{name}", args=[check.pk]))
