"""How often it may be learnt whether another centre knows a family: seldom enough that nobody can look people up."""

from django.utils.translation import gettext as _

A_DAY = 10  # families one person is told of: more than anybody registers in a day, too few to try a list of names
A_WEEK = 30  # families one centre is told of in seven days, so that several people cannot share a list among them


def refusal(*, told_her_today: int, told_the_centre_this_week: int) -> str:
    """Why no other centre is asked now, and what to do instead; empty where it may be."""
    figures = {"a_day": A_DAY, "a_week": A_WEEK}
    if told_her_today >= A_DAY:
        words = _(
            "You have been told today of %(a_day)s families that another centre may know, the most for a day, so no "
            "other centre is asked now. Register the family with a record of your own, or wait until tomorrow."
        )
        return words % figures
    if told_the_centre_this_week >= A_WEEK:
        words = _(
            "Your centre has been told in seven days of %(a_week)s families that another centre may know, the most for "
            "a week, so no other centre is asked now. Register the family with a record of your own, and tell your "
            "manager."
        )
        return words % figures
    return ""
