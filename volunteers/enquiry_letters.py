"""The words of letters about an enquiry: to the centre that one waits, and to her that it has come.

Neither says who she is. The one to her repeats nothing that was typed: the address may be somebody else's.
"""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from accounts.models import User
from centres.models import Centre
from centres.reaching import signed
from volunteers.alarms import Letter
from volunteers.models import VolunteerEnquiry


def it_waits(enquiry: VolunteerEnquiry, coordinators: Iterable[User]) -> list[Letter]:
    """To the centre's shared mailbox; where it has none, to each who keeps its volunteers."""
    readers = [(enquiry.centre.email, settings.LANGUAGE_CODE)] if enquiry.centre.email else [
        (each.email, each.own_language) for each in coordinators
    ]  # fmt: skip
    return [_to_centre(enquiry, to, language) for to, language in readers]


def thanks(enquiry: VolunteerEnquiry, language: str) -> Letter:
    """To her, in the language she wrote in: it has come, and how to reach the centre."""
    with override(language or settings.LANGUAGE_CODE):
        facts = {"centre": enquiry.centre.name}
        subject = _("Your enquiry to %(centre)s has come") % facts
        body = _(
            "Thank you for asking about volunteering at %(centre)s.\n\n"
            "Somebody from the centre will be in touch, to find a time for a first talk.\n\n"
            "Was it not you who asked? Then tell us, and we delete it."
        )
        return Letter(thanks_key(enquiry), enquiry.email, signed(body % facts, enquiry.centre), subject)


def thanks_key(enquiry: VolunteerEnquiry) -> str:
    """Under which the letter to her lies in the outbox."""
    return f"enquiry-thanks:{enquiry.pk}"


def _to_centre(enquiry: VolunteerEnquiry, to: str, language: str) -> Letter:
    centre: Centre = enquiry.centre
    with override(language):
        subject = _("An enquiry about volunteering waits")
        words = _("Somebody would like to hear about volunteering at %(centre)s. All that wait: %(url)s")
        url = f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse('volunteers:enquiries')}"
        body = words % {"centre": centre.name, "url": url}
    return Letter(f"enquiry-waits:{enquiry.pk}:{to}", to, body, subject)
