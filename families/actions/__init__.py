"""What staff do for families. Each deed is whole or not done, and leaves one line in the trail."""

from families.actions.attendance import NotHeldError, NotYetHeldError, take_attendance
from families.actions.changing import ChangedMeanwhileError
from families.actions.circumstances import AnswerFromTheFutureError, record_circumstance
from families.actions.deciding import (
    AlreadyDecidedError,
    AlreadyRegisteredError,
    ClosesBeforeItBeganError,
    NoReasonError,
    NotEligibleError,
    OneRecordError,
    RegisteredUntilError,
    close_registration,
    decide_differently,
    decide_eligibility,
    register_at_centre,
)
from families.actions.enquiring import (
    AnsweredMeanwhileError,
    NoReasonNotToShareError,
    decline_to_share,
    share_record,
)
from families.actions.families import change_family
from families.actions.homes import MovedBeforeMovingInError, add_home, change_home, move_home
from families.actions.joining import (
    LeftMeanwhileError,
    MovesTooEarlyError,
    OtherAnswerError,
    StillToComeError,
    move_to_another_centre,
    register_at_another_centre,
)
from families.actions.looking_elsewhere import AskedTooOftenError, look_elsewhere
from families.actions.people import add_person, change_person, say_who_works_here
from families.actions.registering import register_family, register_family_once

__all__ = [
    "AlreadyDecidedError",
    "AlreadyRegisteredError",
    "AnswerFromTheFutureError",
    "AnsweredMeanwhileError",
    "AskedTooOftenError",
    "ChangedMeanwhileError",
    "ClosesBeforeItBeganError",
    "LeftMeanwhileError",
    "MovedBeforeMovingInError",
    "MovesTooEarlyError",
    "NoReasonError",
    "NoReasonNotToShareError",
    "NotEligibleError",
    "NotHeldError",
    "NotYetHeldError",
    "OneRecordError",
    "OtherAnswerError",
    "RegisteredUntilError",
    "StillToComeError",
    "add_home",
    "add_person",
    "change_family",
    "change_home",
    "change_person",
    "close_registration",
    "decide_differently",
    "decide_eligibility",
    "decline_to_share",
    "look_elsewhere",
    "move_home",
    "move_to_another_centre",
    "record_circumstance",
    "register_at_another_centre",
    "register_at_centre",
    "register_family",
    "register_family_once",
    "say_who_works_here",
    "share_record",
    "take_attendance",
]
