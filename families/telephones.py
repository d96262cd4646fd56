"""Telephone numbers: kept as people wrote them, shown as people dial them, refused when they cannot exist."""

import re

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult


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
    """Refuse what nobody could ring."""
    if written and read(written, region) is None:
        raise ValidationError(
            _("Nobody can be rung at “%(number)s”. Check each figure. A number looks like %(example)s"),
            params={"number": written, "example": _example(region)},
            code="no_number",
        )


def _example(region: str) -> str:
    return "01534 744300" if region == "JE" else "020 7946 0123"


def _digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)
