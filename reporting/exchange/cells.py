"""What one cell of an exchange file may hold, and the sentence that says why it may not."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from centres import postcodes
from centres.answers import Answer

_ISO_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_BRITISH_DAY = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
_EARLIEST_YEAR = 1900
_LANGUAGE = re.compile(r"^[a-z]{2,3}$")
_SLUG = re.compile(r"^[-\w]+$", re.ASCII)


class CellError(ValueError):
    """The cell holds something that cannot be meant; the text says what to write instead."""


def words(text: str) -> str:
    """Any words, without the spaces around them."""
    if "\x00" in text:
        raise CellError(_("there is a sign in it that no text has (NUL)"))
    return text.strip()


@dataclass(frozen=True)
class Words:
    """Words up to a length."""

    longest: int

    def __call__(self, text: str) -> str:
        """The words; raises CellError when there are too many letters."""
        cleaned = words(text)
        if len(cleaned) > self.longest:
            raise CellError(_("“%(start)s…” is longer than %(longest)d letters") % {
                "start": cleaned[:20], "longest": self.longest,
            })  # fmt: skip
        return cleaned


def day(text: str) -> date | None:
    """A day written YYYY-MM-DD or DD/MM/YYYY, or nothing."""
    text = text.strip()
    if not text:
        return None
    iso, british = _ISO_DAY.match(text), _BRITISH_DAY.match(text)
    year, month, number = iso.groups() if iso else british.groups()[::-1] if british else ("", "", "")
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        raise CellError(_("“%s” is no day. Write 2026-11-24 or 24/11/2026") % text) from None


def moment(text: str) -> datetime:
    """A moment as ISO writes it; without an offset it is local time (the caller knows where)."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise CellError(_("“%s” is no date and time. Write 2026-11-24T10:30") % text.strip()) from None


def check_year(when: date, today: date) -> None:
    """Raises CellError for a day or moment before 1900 or after the end of next year: it is a slip of the pen."""
    if not _EARLIEST_YEAR <= when.year <= today.year + 1:
        raise CellError(_("“%s” is too long ago or too far ahead. Check the year") % when.isoformat())


def check_happened(when: date, today: date) -> None:
    """Raises CellError for a day or moment that is still to come, where only what has happened can be told."""
    local = timezone.localtime(when) if isinstance(when, datetime) and when.tzinfo else when
    day = local.date() if isinstance(local, datetime) else local
    if day > today:
        written = {"day": day.isoformat(), "today": today.isoformat()}
        raise CellError(_("“%(day)s” is still to come (today is %(today)s). Write the day it happened") % written)


def answer(text: str) -> str:
    """Yes, no, or nothing, which means that nobody asked."""
    lowered = text.strip().lower()
    if lowered not in Answer.values:
        raise CellError(_("“%s” is no answer. Write yes or no, or leave it empty when nobody asked") % text.strip())
    return lowered


def whole_number(text: str) -> int | None:
    """A number of minutes, or nothing."""
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise CellError(_("“%s” is no whole number. Write minutes, for example 90") % text)
    return int(text)


def certificate(text: str) -> str:
    """The twelve digits of a DBS certificate, zeros kept, or nothing."""
    digits = "".join(text.split())
    if "E+" in digits.upper():
        raise CellError(
            _("a spreadsheet shortened this to “%s”. Make the column text, then write all 12 digits") % digits
        )
    if digits and not re.fullmatch(r"[0-9]{12}", digits):
        raise CellError(_("“%s” does not have 12 digits. Keep the zeros in front") % text.strip())
    return digits


def languages(text: str) -> str:
    """ISO 639 codes with spaces between them, each once, in the order given."""
    codes = list(dict.fromkeys(text.lower().split()))
    wrong = [code for code in codes if not _LANGUAGE.match(code)]
    if wrong:
        raise CellError(_("“%s” is no language code. Write codes like en pt pl") % wrong[0])
    return " ".join(codes)


def postcode(text: str) -> str:
    """A postcode in one written form; what is no postcode stays as it was written."""
    return postcodes.tidy(Words(12)(text))


def postcode_list(text: str) -> tuple[str, ...]:
    """The catchment: postcodes and beginnings of postcodes."""
    return tuple(postcodes.split_list(words(text)))


def slug(text: str) -> str:
    """A centre's short name."""
    cleaned = Words(50)(text)
    if cleaned and not _SLUG.match(cleaned):
        raise CellError(_("“%s” is no short name. Use letters, digits and hyphens") % cleaned)
    return cleaned


@dataclass(frozen=True)
class OneOf:
    """One of a list of values, in any case; empty only when allowed."""

    values: Iterable[str]
    may_be_empty: bool = False

    def __call__(self, text: str) -> str:
        """The value as the list writes it; raises CellError naming the whole list."""
        cleaned = text.strip()
        if not cleaned and self.may_be_empty:
            return ""
        found = {value.lower(): value for value in self.values}.get(cleaned.lower())
        if found is None:
            raise CellError(_("“%(value)s” is not one of: %(list)s") % {
                "value": cleaned, "list": ", ".join(self.values),
            })  # fmt: skip
        return found


Reader = Callable[[str], object]
