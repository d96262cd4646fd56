"""What is done for and by volunteers. Each deed is whole or not done, and leaves one line in the trail."""

from volunteers.actions.contacts import Words, add_to_contact, keep_draft, log_contact, throw_draft_away
from volunteers.actions.enquiries import Told, close_enquiry, enquire, erase, let_apply
from volunteers.actions.once import answer_once
from volunteers.actions.people import (
    NewVolunteer,
    add_parent,
    add_volunteer,
    agree_break,
    change_volunteer,
    connect_account,
    leave,
    start,
)
from volunteers.actions.placements import change_placement, end_placement, place_with_family, refusal_to_place
from volunteers.actions.vetting import NumberUsedError, apply_for_check, decide_check, record_certificate, see_original
from volunteers.actions.visits import call_off, check_in, check_out, found_safe, plan_visit, say_late, start_later

__all__ = [
    "NewVolunteer",
    "NumberUsedError",
    "Told",
    "Words",
    "add_parent",
    "add_to_contact",
    "add_volunteer",
    "agree_break",
    "answer_once",
    "apply_for_check",
    "call_off",
    "change_placement",
    "change_volunteer",
    "check_in",
    "check_out",
    "close_enquiry",
    "connect_account",
    "decide_check",
    "end_placement",
    "enquire",
    "erase",
    "found_safe",
    "keep_draft",
    "leave",
    "let_apply",
    "log_contact",
    "place_with_family",
    "plan_visit",
    "record_certificate",
    "refusal_to_place",
    "say_late",
    "see_original",
    "start",
    "start_later",
    "throw_draft_away",
]
