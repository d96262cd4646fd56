"""The questions that everybody is asked, because the commissioner's data set rests on the answers."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Question(TextChoices):
    """One question about a family's circumstances (R002-122 to R002-126)."""

    INCOME_SUPPORT = "income_support", _("Gets Income Support")
    SOCIAL_HOUSING = "social_housing", _("Lives in social housing")
    ENGLISH_SECOND_LANGUAGE = "english_second_language", _("English is a second language")
    THIRTY_HOURS_NURSERY = "thirty_hours_nursery", _("Uses thirty hours of nursery a week")
    SUBSIDISED_CHILDCARE_ENTITLED = "subsidised_childcare_entitled", _("Entitled to help with child care costs")
    SUBSIDISED_CHILDCARE_RECEIVED = "subsidised_childcare_received", _("Gets help with child care costs")
