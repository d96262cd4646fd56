"""Telephone numbers: kept as people wrote them, shown as people dial them, refused when they cannot exist."""

import re

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult

BRITAIN = 44  # Jersey, Guernsey and Man dial with it too
FIGURES = 10  # of a number there, without the first 0
_FOR_FILMS = re.compile(r"^7700900\d{3}$")  # kept free for invented people; no metadata calls them valid


def read(written: str, region: str) -> PhoneNumber | None:
    """The number as `phonenumbers` understands it, or nothing when it cannot be one."""
    try:
        number = phonenumbers.parse(written, region)
    except NumberParseException:
        return None
    can_be_rung = phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    return number if can_be_rung else None


def shown(written: str, region: str) -> str:
    """As people at the centre dial it; what cannot be read stays as it was written."""
    number = read(written, region)
    if number is None:
        return written
    at_home = number.country_code == phonenumbers.country_code_for_region(region)
    return phonenumbers.format_number(
        number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    )


def link(written: str, region: str) -> str:
    """The address that rings the number on a phone; empty when it cannot be read."""
    number = read(written, region)
    return phonenumbers.format_number(number, PhoneNumberFormat.RFC3966) if number else ""


def digits(written: str, region: str) -> list[str]:
    """The ways the number may be typed into a search: as written, at home, from abroad."""
    number = read(written, region)
    if number is None:
        return [_digits_of(written)]
    forms = (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.E164)
    return [_digits_of(phonenumbers.format_number(number, form)) for form in forms]


def carried(written: str, before: str, after: str) -> str:
    """The number as it is kept in another country: six local figures would ring nobody, so they are written in full."""
    number = read(written, before)
    if number is None or read(written, after) == number:
        return written
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def check(written: str, region: str) -> None:
    """Refuse what nobody could ring, and say what is missing. Of other countries we know only how long numbers are."""
    if written and (doubt := doubt_about(written, region)):
        raise ValidationError(doubt, code="no_number")


def doubt_about(written: str, region: str) -> str:
    """Why nobody can be rung at this number; empty when somebody can."""
    number = read(written, region)
    if number and (number.country_code != BRITAIN or _is_given_out(number)):
        return ""
    told = {"number": written, "example": _example(region)}
    off = _figures_off(written, region)
    told["count"] = str(abs(off))
    if off < 0:
        words = ngettext(
            "“%(number)s” is not whole: %(count)s figure is missing. A number looks like %(example)s",
            "“%(number)s” is not whole: %(count)s figures are missing. A number looks like %(example)s",
            -off,
        )
        return words % told
    if off > 0:
        words = ngettext(
            "“%(number)s” has %(count)s figure too many. A number looks like %(example)s",
            "“%(number)s” has %(count)s figures too many. A number looks like %(example)s",
            off,
        )
        return words % told
    return _("Nobody can be rung at “%(number)s”. Check each figure. A number looks like %(example)s") % told


def _is_given_out(number: PhoneNumber) -> bool:
    return phonenumbers.is_valid_number(number) or bool(_FOR_FILMS.match(str(number.national_number)))


def _figures_off(written: str, region: str) -> int:
    """How many figures a British number has too many, or too few (below 0); 0 where that cannot be told."""
    figures = _digits_of(written)
    if not (figures.startswith("0") or written.strip().startswith("+")):
        return 0  # a local number, or a slip we cannot count
    try:
        number = phonenumbers.parse(written, region)
    except NumberParseException:
        return 0
    return len(str(number.national_number)) - FIGURES if number.country_code == BRITAIN else 0


def _example(region: str) -> str:
    return "01534 744300" if region == "JE" else "020 7946 0123"


def _digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)
