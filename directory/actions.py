"""What is done with leaflets beyond writing them: let a hard one pass, send them out, say who has read them."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page, Revision
from wagtail_localize.models import StringTranslation, Translation

from accounts.models import User
from centres.reaching import signed
from directory.behind import machine_made
from directory.formats import Form, whole_address
from directory.models import Agency, Held, LeafletPage, PassedAsHard
from directory.models.pages import speaking_centre
from directory.readings import limit_of, reading_of
from outbox import actions as outbox
from trail import actions as trail


@transaction.atomic
def pass_as_hard(leaflet: LeafletPage, revision: Revision, *, reason: str, by: User, now: datetime) -> PassedAsHard:
    """Keep why a version is made public although it is hard to read."""
    passed = PassedAsHard.objects.create(
        leaflet=leaflet,
        revision=revision,
        age=round(reading_of(leaflet).age or 0, 1),
        limit=limit_of(leaflet),
        reason=reason,
        by=by,
        passed_at=now,
    )
    trail.write(by=by, about=leaflet, deed="leaflet passed as hard to read", now=now)
    return passed


@transaction.atomic
def note_sent(held: Held, *, by: User | None, today: date) -> None:
    """The agency has the version that is public now."""
    held.version, held.sent_on = held.leaflet.version, today
    held.save(update_fields=["version", "sent_on"])
    trail.write(by=by, about=held.leaflet, deed="leaflet sent to an agency")


@transaction.atomic
def count_copies(held: Held, *, left: int, by: User, today: date) -> None:
    """So many printed copies lie there."""
    held.left, held.counted_on = left, today
    held.save(update_fields=["left", "counted_on"])
    trail.write(by=by, about=held.leaflet, deed="copies of a leaflet counted")


@transaction.atomic
def note_native_reader(page: Page, translation: Translation, *, by: User) -> None:
    """Somebody who grew up with the language has read the page: its words are no longer marked as made by machine."""
    machine_made(translation).update(translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL)
    trail.write(by=by, about=page.specific, deed="native reader has read a page")


@transaction.atomic
def send_new_version(leaflet: LeafletPage, *, now: datetime, today: date) -> int:
    """Write to every agency that takes it by e-mail and holds an older version; how many. Nobody, of one for staff."""
    if not LeafletPage.objects.for_families().filter(pk=leaflet.pk).exists():
        return 0
    behind = Held.objects.behind().filter(leaflet=leaflet, agency__by=Agency.By.EMAIL).exclude(version=None)
    held_by = list(behind.select_related("agency"))
    for held in held_by:
        _write(held, now)
        note_sent(held, by=None, today=today)
    return len(held_by)


def _write(held: Held, now: datetime) -> None:
    leaflet, agency = held.leaflet, held.agency
    with override(agency.language):
        words = {
            "title": leaflet.title,
            "version": leaflet.version,
            "page": whole_address(leaflet),
            "paper": whole_address(leaflet, Form.PAPER),
        }
        outbox.write_email(
            to=agency.email,
            subject=_("A new version of “%(title)s”") % words,
            body=signed(
                _(
                    "The leaflet “%(title)s” has changed. This is version %(version)d.\n\n"
                    "To read: %(page)s\nTo print: %(paper)s\n\n"
                    "Put away the copies you have, and give out the new ones. Thank you for handing them on."
                )
                % words,
                leaflet.centre or speaking_centre(),
            ),
            key=f"leaflet-{leaflet.pk}-{leaflet.version}-agency-{agency.pk}",
            now=now,
        )
