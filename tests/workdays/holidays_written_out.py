"""The bank holidays of Jersey and England for three years, written out by hand."""

from datetime import date

NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY = "New Year’s Day", "Good Friday", "Easter Monday"
EARLY_MAY, LIBERATION, SPRING, SUMMER = (
    "Early May bank holiday",
    "Liberation Day",
    "Spring bank holiday",
    "Summer bank holiday",
)
CHRISTMAS, BOXING = "Christmas Day", "Boxing Day"
NEW_YEAR_MOVED = "New Year’s Day (substitute day)"
CHRISTMAS_MOVED = "Christmas Day (substitute day)"
BOXING_MOVED = "Boxing Day (substitute day)"

ENGLAND = {
    date(2026, 1, 1): NEW_YEAR,
    date(2026, 4, 3): GOOD_FRIDAY,
    date(2026, 4, 6): EASTER_MONDAY,
    date(2026, 5, 4): EARLY_MAY,
    date(2026, 5, 25): SPRING,
    date(2026, 8, 31): SUMMER,
    date(2026, 12, 25): CHRISTMAS,
    date(2026, 12, 26): BOXING,
    date(2026, 12, 28): BOXING_MOVED,
    date(2027, 1, 1): NEW_YEAR,
    date(2027, 3, 26): GOOD_FRIDAY,
    date(2027, 3, 29): EASTER_MONDAY,
    date(2027, 5, 3): EARLY_MAY,
    date(2027, 5, 31): SPRING,
    date(2027, 8, 30): SUMMER,
    date(2027, 12, 25): CHRISTMAS,
    date(2027, 12, 26): BOXING,
    date(2027, 12, 27): CHRISTMAS_MOVED,
    date(2027, 12, 28): BOXING_MOVED,
    date(2028, 1, 1): NEW_YEAR,
    date(2028, 1, 3): NEW_YEAR_MOVED,
    date(2028, 4, 14): GOOD_FRIDAY,
    date(2028, 4, 17): EASTER_MONDAY,
    date(2028, 5, 1): EARLY_MAY,
    date(2028, 5, 29): SPRING,
    date(2028, 8, 28): SUMMER,
    date(2028, 12, 25): CHRISTMAS,
    date(2028, 12, 26): BOXING,
}

# In 2027 Liberation Day is a Sunday, and so no holiday at all.
JERSEY = ENGLAND | {date(2026, 5, 9): LIBERATION, date(2028, 5, 9): LIBERATION}

WRITTEN_OUT = {"JE": JERSEY, "GB-ENG": ENGLAND}
