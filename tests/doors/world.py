"""One centre with one of everything, and every kind of person who might try a door."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.core import mail
from django.utils import timezone

from accounts.invitations import invite
from accounts.models import RoleHeld, User
from centres.models import Centre, Closure
from families.models import Family
from reporting.models import ImportDraft
from tests.directory.conftest import NOW
from tests.doors import world_of_directory
from tests.doors.table import ELSEWHERE, EVERYWHERE, HERE, OTHER_PROVIDER, OTHER_VOLUNTEER
from tests.factories.centres import CentreFactory, SessionFactory
from tests.factories.families import (
    CircumstanceFactory,
    DecisionFactory,
    EnquiryFactory,
    FamilyFactory,
    HomeFactory,
    ParentFactory,
    RegistrationFactory,
)
from tests.factories.people import somebody
from tests.factories.reporting import DirectionFactory
from tests.factories.volunteers import (
    CheckFactory,
    ContactFactory,
    PlacementFactory,
    VisitFactory,
    VolunteerEnquiryFactory,
    VolunteerFactory,
)
from trail import actions as trail


@dataclass
class World:
    """The records, the people, and what each address needs to be written out in full."""

    people: dict[str, User] = field(default_factory=dict)
    args: dict[str, dict[str, Any]] = field(default_factory=dict)
    drafts: dict[str, UUID] = field(default_factory=dict)


def build() -> World:
    """Samarès with a family, its volunteer and all that hangs on them; people of every kind."""
    samares = CentreFactory(samares=True, postcodes=["JE2 6"])
    world = World(people=_people(samares, CentreFactory(slug="first-tower")))
    family = _family_args(world, samares)
    _volunteer_args(world, samares, family)
    _people_args(world, samares)
    _settings_args(world, samares)
    world_of_directory.pages()
    world_of_directory.leaflet_args(world)
    world_of_directory.directory_args(world)
    trail.looked(by=None, about=family, page="family")
    for kind, person in world.people.items():
        world.drafts[kind] = ImportDraft.objects.create(made_by=person, made_at=NOW).pk
    return world


def _people(samares: Centre, first_tower: Centre) -> dict[str, User]:
    people = {kind: somebody(kind, samares, name=f"The {kind}") for kind in HERE}
    people[ELSEWHERE] = somebody("coordinator", first_tower, name="Elsewhere")
    people[EVERYWHERE] = somebody("manager", name="Everywhere")
    people[OTHER_PROVIDER] = somebody("provider", name="Other provider")
    people[OTHER_VOLUNTEER] = somebody("volunteer", samares, name="Other volunteer")
    return people


def _family_args(world: World, samares: Centre) -> Family:
    family: Family = FamilyFactory(centre=samares, with_people=True)
    home = HomeFactory(family=family)
    decision = DecisionFactory(family=family, centre=samares)
    registration = RegistrationFactory(family=family, centre=samares)
    CircumstanceFactory(family=family)
    asked = EnquiryFactory(family=FamilyFactory(centre=Centre.objects.get(slug="first-tower")), known=family)
    of_family = {"pk": family.pk}
    world.args |= {
        "families:take_register": {"pk": SessionFactory(centre=samares).pk},
        "families:ask": of_family | {"kind": "income_support"},
        "families:change_person": of_family | {"person": family.people.first().pk},  # type: ignore[union-attr]
        "families:works_here": of_family | {"person": family.people.exclude(role="child").first().pk},  # type: ignore[union-attr]
        "families:change_home": of_family | {"home": home.pk},
        "families:move_home": of_family | {"home": home.pk},
        "families:overrule": of_family | {"decision": decision.pk},
        "families:join": of_family | {"slug": "samares"},
        "families:enquiry": of_family | {"enquiry": asked.pk},
        "families:decide": of_family | {"slug": "samares"},
        "families:register_here": of_family | {"slug": "samares"},
        "families:close": of_family | {"registration": registration.pk},
        "trail:about": {"kind": "family", "ref": family.ref},
        "volunteers:choose_volunteer": of_family,
        "volunteers:add_parent": {"pk": ParentFactory(family=family).pk},
    }
    for name in ("family", "circumstances", "details", "change_family", "add_person", "add_home", "another_centre"):
        world.args[f"families:{name}"] = of_family
    return family


def _volunteer_args(world: World, samares: Centre, family: Family) -> None:
    volunteer = VolunteerFactory(centre=samares, user=world.people["volunteer"], cleared=True)
    placement = PlacementFactory(volunteer=volunteer, family=family)
    PlacementFactory(volunteer=VolunteerFactory(centre=samares, user=world.people[OTHER_VOLUNTEER], cleared=True))
    visit = VisitFactory(placement=placement, out=True)
    contact = ContactFactory(placement=placement, recorded_by=world.people["volunteer"])
    to_place = FamilyFactory(centre=samares, registered=True, with_people=True)
    of_volunteer, of_placement = {"pk": volunteer.pk}, {"pk": placement.pk}
    groups = {
        ("volunteer", "change", "start", "leave", "agree_break", "account", "apply", "choose_family"): of_volunteer,
        ("certificate", "original", "decide"): {"pk": CheckFactory(volunteer=volunteer).pk},
        ("change_placement", "end_placement", "log", "plan"): of_placement,
        ("contact",): {"pk": contact.pk},
        ("safe", "call_off", "log_visit"): {"pk": visit.pk},
        ("enquiry", "enquirer_applies", "close_enquiry"): {"pk": VolunteerEnquiryFactory(centre=samares).pk},
        ("place",): of_volunteer | {"family_pk": to_place.pk},
    }
    for names, args in groups.items():
        world.args |= {f"volunteers:{name}": args for name in names}
    mine = {
        ("family", "plan"): of_placement,
        ("visit", "check_in", "check_out", "late", "cannot_go", "write_visit"): {"pk": visit.pk},
        ("write_kind",): {"kind": "phone"},
        ("write_up",): of_placement | {"kind": "phone"},
        ("contact",): {"pk": contact.pk},
    }
    for names, args in mine.items():
        world.args |= {f"my:{name}": args for name in names}


def _people_args(world: World, samares: Centre) -> None:
    colleague = somebody("family_worker", samares, name="A colleague")
    role = RoleHeld.objects.get(user=colleague)
    for name in ("person", "disable_account", "enable_account", "forget_second_steps"):
        world.args[name] = {"pk": colleague.pk}
    letter = invite(
        name="New", email="new@samphire.example", code="volunteer", centre=samares, by=None, site="", now=timezone.now()
    )
    world.args |= {
        "end_role": {"pk": role.pk},
        "reporting:download": {"form": "csv"},
        "reporting:counted": {"number": 4},
        "reporting:direction": {"number": 3},
        "reporting:confirm_direction": {"number": 3},
        "reporting:withdraw_direction": {"number": 3, "pk": DirectionFactory().pk},
        "withdraw_invitation": {"pk": letter.pk},
        "accept_invitation": {"token": mail.outbox[-1].body.split("/invitation/")[1].split("/")[0]},
    }


def _settings_args(world: World, samares: Centre) -> None:
    closed = Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=NOW.date(), reason="Training")
    of_centre = {"slug": samares.slug}
    world.args |= {
        "settings:centre": of_centre,
        "settings:change_centre": of_centre,
        "settings:close_on": of_centre,
        "settings:add_areas": of_centre | {"kind": "street"},
        "settings:take_off": of_centre | {"pk": samares.areas.get().pk},
        "settings:open_again": of_centre | {"pk": closed.pk},
        "settings:change_figure": of_centre | {"code": "leaves_at_years"},
        "settings:change_figure_everywhere": {"code": "leaves_at_years"},
    }
