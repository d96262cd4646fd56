"""Every address, and who may open it. Written by hand: a new address is shut until somebody writes it down here."""

from typing import NamedTuple

VISITOR = "visitor"  # nobody signed in
HERE = (  # roles held at Samarès, or everywhere where a role has no centre
    "volunteer", "family_worker", "coordinator", "manager", "safeguarding_lead", "commissioner", "editor", "publisher",
    "provider", "administrator",
)  # fmt: skip
ELSEWHERE = "coordinator elsewhere"  # holds everything a coordinator holds, at First Tower
OTHER_VOLUNTEER = "another volunteer"  # of Samarès, placed with another family
OTHER_PROVIDER = "another provider"  # of another organisation
EVERYWHERE = "manager everywhere"  # her role counts at every centre
KINDS = (VISITOR, *HERE, ELSEWHERE, OTHER_VOLUNTEER, OTHER_PROVIDER, EVERYWHERE)

ALL = frozenset(KINDS)
SIGNED_IN = ALL - {VISITOR}
MANAGES_ALL = frozenset({EVERYWHERE})  # what counts at every centre is said by somebody who manages them all
WITH_FAMILIES = frozenset({"family_worker", "coordinator", "manager"})
SEES_FAMILIES = WITH_FAMILIES | {"safeguarding_lead"}
COORDINATES = frozenset({"coordinator", "manager"})
SEES_VOLUNTEERS = COORDINATES | {"safeguarding_lead"}
SEES_NUMBERS = COORDINATES | {"commissioner"}
INVITES = frozenset({"manager", "administrator"})
CHANGES_SETTINGS = frozenset({"manager", "administrator"})
GIVES_STAFF_ROLES = frozenset({"manager"})  # nobody gives or ends a role with more in it than she holds herself
READS_TRAIL = frozenset({"manager", "safeguarding_lead"})
STAFF = SEES_FAMILIES | {"commissioner", "administrator"}
EDITS = frozenset({"editor", "publisher", "administrator"})
PUBLISHES = frozenset({"publisher", "administrator"})
PROVIDERS = frozenset({"provider", OTHER_PROVIDER})
VOLUNTEERS = frozenset({"volunteer", OTHER_VOLUNTEER})
HER = frozenset({"volunteer"})  # the one who is placed with the family


class Door(NamedTuple):
    """Who may open an address; `of` names the record of Samarès that it shows, so nobody elsewhere may."""

    opens: frozenset[str]
    of: str = ""

    def lets_in(self, kind: str) -> bool:
        """Whether it opens; where a manager here may go, so may one of all centres."""
        return kind in self.opens or (kind == EVERYWHERE and "manager" in self.opens)


def _list(opens: frozenset[str]) -> Door:
    """A list or a form: whoever coordinates another centre may open it too, and sees her own there."""
    return Door(opens | {ELSEWHERE} if "coordinator" in opens else opens)


DOORS: dict[str, Door] = {
    "healthz": Door(ALL),
    "csp_report": Door(ALL),
    "set_language": Door(ALL),
    "front_door": Door(SIGNED_IN),
    "today": _list(STAFF),  # who works with no people is led on to her own pages
    "find": _list(SEES_FAMILIES),
    "places": _list(STAFF),
    "families:list": _list(SEES_FAMILIES),
    "families:membership": _list(SEES_NUMBERS),
    "families:register": _list(WITH_FAMILIES),
    "families:sessions": _list(WITH_FAMILIES),
    "families:take_register": Door(WITH_FAMILIES, "session"),
    "families:family": Door(SEES_FAMILIES, "family"),
    "families:circumstances": Door(SEES_FAMILIES, "family"),
    "families:ask": Door(WITH_FAMILIES, "family"),
    "families:details": Door(WITH_FAMILIES, "family"),
    "families:change_family": Door(WITH_FAMILIES, "family"),
    "families:add_person": Door(WITH_FAMILIES, "family"),
    "families:change_person": Door(WITH_FAMILIES, "family"),
    "families:works_here": Door(READS_TRAIL, "family"),
    "families:add_home": Door(WITH_FAMILIES, "family"),
    "families:change_home": Door(WITH_FAMILIES, "family"),
    "families:move_home": Door(WITH_FAMILIES, "family"),
    "families:overrule": Door(COORDINATES, "family"),
    "families:decide": Door(COORDINATES, "family"),
    "families:register_here": Door(WITH_FAMILIES, "family"),
    "families:another_centre": Door(WITH_FAMILIES, "family"),
    "families:join": Door(WITH_FAMILIES, "family"),
    "families:enquiry": Door(COORDINATES, "family"),
    "families:close": Door(WITH_FAMILIES, "family"),
    "volunteers:list": _list(SEES_VOLUNTEERS),
    "volunteers:add": _list(COORDINATES),
    "volunteers:add_parent": Door(COORDINATES, "parent"),
    "volunteers:volunteer": Door(SEES_VOLUNTEERS, "volunteer"),
    "volunteers:change": Door(COORDINATES, "volunteer"),
    "volunteers:start": Door(COORDINATES, "volunteer"),
    "volunteers:leave": Door(COORDINATES, "volunteer"),
    "volunteers:agree_break": Door(COORDINATES, "volunteer"),
    "volunteers:account": Door(COORDINATES, "volunteer"),
    "volunteers:apply": Door(COORDINATES, "volunteer"),
    "volunteers:choose_family": Door(COORDINATES, "volunteer"),
    "volunteers:place": Door(COORDINATES, "volunteer"),
    "volunteers:choose_volunteer": Door(COORDINATES, "family"),
    "volunteers:enquiries": _list(COORDINATES),
    "volunteers:enquiry": Door(COORDINATES, "enquiry"),
    "volunteers:enquirer_applies": Door(COORDINATES, "enquiry"),
    "volunteers:close_enquiry": Door(COORDINATES, "enquiry"),
    "volunteers:dbs": _list(SEES_VOLUNTEERS),
    "volunteers:certificate": Door(COORDINATES, "check"),
    "volunteers:original": Door(COORDINATES, "check"),
    "volunteers:decide": Door(COORDINATES, "check"),
    "volunteers:change_placement": Door(COORDINATES, "placement"),
    "volunteers:end_placement": Door(COORDINATES, "placement"),
    "volunteers:log": Door(COORDINATES, "placement"),
    "volunteers:plan": Door(COORDINATES, "placement"),
    "volunteers:contact": Door(SEES_VOLUNTEERS, "contact"),
    "volunteers:visits": _list(SEES_VOLUNTEERS),
    "volunteers:visits_now": _list(SEES_VOLUNTEERS),
    "volunteers:safe": Door(SEES_VOLUNTEERS, "visit"),
    "volunteers:call_off": Door(SEES_VOLUNTEERS, "visit"),
    "volunteers:log_visit": Door(COORDINATES, "visit"),
    "my:today": Door(VOLUNTEERS),
    "my:families": Door(VOLUNTEERS),
    "my:family": Door(HER, "placement"),
    "my:plan": Door(HER, "placement"),
    "my:visit": Door(HER, "visit"),
    "my:check_in": Door(HER, "visit"),
    "my:check_out": Door(HER, "visit"),
    "my:late": Door(HER, "visit"),
    "my:cannot_go": Door(HER, "visit"),
    "my:write_visit": Door(HER, "visit"),
    "my:write": Door(VOLUNTEERS),
    "my:write_kind": Door(VOLUNTEERS),
    "my:write_up": Door(HER, "placement"),
    "my:contact": Door(HER, "contact"),
    "my:hours": Door(VOLUNTEERS),
    "my:me": Door(VOLUNTEERS),
    "my:help": Door(SIGNED_IN),
    "reporting:indicators": _list(SEES_NUMBERS),
    "reporting:download": _list(SEES_NUMBERS),
    "reporting:counted": _list(COORDINATES),
    "reporting:missing": _list(COORDINATES),
    "reporting:direction": _list(SEES_NUMBERS),
    "reporting:confirm_direction": Door(MANAGES_ALL),
    "reporting:withdraw_direction": Door(MANAGES_ALL, "direction"),
    "reporting:records": _list(COORDINATES),
    "reporting:fetch": _list(COORDINATES),
    "reporting:draft": Door(COORDINATES | {ELSEWHERE}, "own draft"),
    "reporting:findings": Door(COORDINATES | {ELSEWHERE}, "own draft"),
    "reporting:settle": Door(COORDINATES | {ELSEWHERE}, "own draft"),
    "trail:everything": Door(READS_TRAIL),
    "trail:about": Door(READS_TRAIL, "family"),
    "settings:choose": Door(CHANGES_SETTINGS),
    "settings:everywhere": Door(MANAGES_ALL),
    "settings:change_figure_everywhere": Door(MANAGES_ALL),
    "settings:centre": Door(CHANGES_SETTINGS, "centre"),
    "settings:change_centre": Door(CHANGES_SETTINGS, "centre"),
    "settings:add_areas": Door(CHANGES_SETTINGS, "centre"),
    "settings:take_off": Door(CHANGES_SETTINGS, "area"),
    "settings:close_on": Door(CHANGES_SETTINGS, "centre"),
    "settings:open_again": Door(CHANGES_SETTINGS, "closure"),
    "settings:change_figure": Door(CHANGES_SETTINGS, "centre"),
    "upkeep:suggestions": Door(EDITS),
    "upkeep:suggestion": Door(EDITS),
    "upkeep:waiting": Door(PUBLISHES),
    "upkeep:change": Door(PUBLISHES),
    "upkeep:keepers": Door(PUBLISHES),
    "upkeep:end_keeper": Door(PUBLISHES),
    "upkeep:not_checked": Door(EDITS),
    "upkeep:broken_links": Door(EDITS),
    "upkeep:sources": Door(EDITS),
    "upkeep:source": Door(EDITS),
    "upkeep:show_again": Door(PUBLISHES),
    "upkeep:policy": Door(PUBLISHES),
    "provider:still_correct": Door(frozenset({"provider"})),
    "upkeep:listing": Door(EDITS),
    "upkeep:alike": Door(PUBLISHES),
    "upkeep:two": Door(PUBLISHES),
    "upkeep:one": Door(PUBLISHES),
    "provider:services": Door(PROVIDERS),
    "provider:service": Door(frozenset({"provider"})),  # the one who keeps this organisation
    "people": Door(INVITES),
    "invite": Door(INVITES),
    "person": Door(INVITES, "colleague"),
    "disable_account": Door(GIVES_STAFF_ROLES, "colleague"),
    "enable_account": Door(GIVES_STAFF_ROLES, "colleague"),
    "forget_second_steps": Door(GIVES_STAFF_ROLES, "colleague"),
    "end_role": Door(GIVES_STAFF_ROLES, "role"),
    "withdraw_invitation": Door(INVITES, "invitation"),
    "mfa_index": Door(SIGNED_IN),
    "what_may_i_do": Door(SIGNED_IN),
    "accept_invitation": Door(ALL),
    "directory:home": Door(ALL),
    "directory:register": Door(ALL),
    "directory:whats_on": Door(ALL),
    "directory:contact": Door(ALL),
    "directory:which_centre": Door(ALL),
    "directory:news": Door(ALL),
    "directory:complaints": Door(ALL),
    "directory:services": Door(ALL),
    "directory:guide": Door(ALL),
    "directory:links": Door(ALL),
    "directory:service": Door(ALL),
    "directory:kept": Door(ALL),
    "directory:kept_calendar": Door(ALL),
    "directory:service_calendar": Door(ALL),
    "directory:tell_us": Door(ALL),
    "directory:told": Door(ALL),
    "directory:still_correct": Door(ALL),
    "directory:centres": Door(ALL),
    "directory:information": Door(ALL),
    "directory:leaflet_easy": Door(ALL),
    "directory:leaflet_listen": Door(ALL),
    "directory:leaflet_recording": Door(ALL),
    "directory:leaflet_qr": Door(ALL),
    "directory:leaflet_on_paper": Door(ALL),
    "directory:inspections": Door(ALL),
    "directory:inspection_report": Door(ALL),
    "directory:draft": Door(ALL),
    "directory:volunteer": Door(ALL),
    "volunteering:enquire": Door(ALL),
    "volunteering:sent": Door(ALL),
    "directory:refer": Door(ALL),
    "directory:worried": Door(ALL),
    "directory:privacy": Door(ALL),
    "directory:accessibility": Door(ALL),
    "directory:values": Door(ALL),
    "oruk:about": Door(ALL),
    "oruk:openapi": Door(ALL),
    "oruk:docs": Door(ALL),
    "oruk:services": Door(ALL),
    "oruk:service": Door(ALL),
    "oruk:service_at_locations": Door(ALL),
    "oruk:service_at_location": Door(ALL),
    "oruk:organisations": Door(ALL),
    "oruk:organisation": Door(ALL),
    "oruk:taxonomies": Door(ALL),
    "oruk:taxonomy": Door(ALL),
    "oruk:terms": Door(ALL),
    "oruk:term": Door(ALL),
}
