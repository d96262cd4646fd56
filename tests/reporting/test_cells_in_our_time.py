"""Days that can be meant: from 1900 to the end of next year."""

from datetime import date

import pytest

from reporting.exchange.cells import CellError, check_year

TODAY = date(2026, 11, 24)
YEARS = [
    (date(1, 1, 1), False),
    (date(1899, 12, 31), False),
    (date(1900, 1, 1), True),
    (TODAY, True),
    (date(2027, 12, 31), True),
    (date(2028, 1, 1), False),
    (date(9999, 12, 31), False),
]


@pytest.mark.parametrize(("when", "is_meant"), YEARS)
def test_a_day_before_1900_or_after_next_year_is_a_slip_of_the_pen(when: date, is_meant: bool) -> None:
    if is_meant:
        check_year(when, TODAY)
        return
    with pytest.raises(CellError, match="Check the year"):
        check_year(when, TODAY)
