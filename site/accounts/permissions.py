"""What a person can be allowed to do; each app's access.py asks in these words."""

from enum import StrEnum


class Permission(StrEnum):
    """One thing a role may do, at the centres where it is held."""

    SEE_STAFF_PAGES = "see staff pages"
    SEE_FAMILIES = "see families"
    REGISTER_FAMILIES = "register families"
    DECIDE_ELIGIBILITY = "decide eligibility"
    TAKE_ATTENDANCE = "take attendance"
    SEE_VOLUNTEERS = "see volunteers"
    MANAGE_VOLUNTEERS = "manage volunteers"
    SEE_VETTING = "see vetting"
    RECORD_VETTING = "record vetting"
    PLACE_VOLUNTEERS = "place volunteers"
    WATCH_VISITS = "watch visits"
    VISIT_FAMILIES = "visit families"
    SEE_NUMBERS = "see numbers"
    SEE_NAMES_BEHIND_NUMBERS = "see names behind numbers"
    CONFIRM_DIRECTIONS = "confirm which way is good"
    MOVE_RECORDS = "import and export records"
    SEE_TRAIL = "see the trail"
    INVITE_PEOPLE = "invite people"
    CHANGE_SETTINGS = "change settings"
    EDIT_PAGES = "edit pages"
    PUBLISH_PAGES = "publish pages"
    KEEP_OWN_LISTINGS = "keep own listings"
