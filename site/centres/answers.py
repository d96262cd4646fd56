"""Three answers: yes, no, not asked. Unknown is never "no"."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Answer(TextChoices):
    """What somebody said when asked, or that nobody asked."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    NOT_ASKED = "", _("Not asked")
