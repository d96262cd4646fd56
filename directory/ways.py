"""Where to go with what, for somebody who wants to reach us."""

from django.urls import reverse
from django.utils.translation import gettext as _

from ui.shapes import Row


def ways() -> list[Row]:
    """One line for each thing that brings somebody to us, the most urgent first."""
    return [
        Row(_("I am worried about a child"), reverse("directory:worried"), _("You do not have to be sure.")),
        Row(_("Can I use the centre?"), reverse("directory:register"), _("Two questions. We do not ask your name.")),
        Row(_("Which is my centre?"), reverse("directory:which_centre"), _("Tell us your postcode or your street.")),
        Row(_("I work with families"), reverse("directory:refer"), _("Refer a family.")),
        Row(_("I would like to help"), reverse("directory:volunteer"), _("Become a volunteer.")),
        Row(_("Praise and complaints"), reverse("directory:complaints"), _("Tell us what was good and what was not.")),
    ]
