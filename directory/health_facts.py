"""The facts about each public listing that its health is judged by; the same few questions however many there are."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from directory.health import Body, Facts, Place, Thing, When
from directory.models import Organisation, Schedule, Service, Venue
from directory.models.listed import Listed
from directory.oruk.shape import mailbox
from directory.search.facts import rule_of
from directory.when import is_over
from ui.languages import language_name

PARTS = ("places__venue", "schedules", "contacts", "in_languages", "terms__taxonomy")
CATEGORY = "category"


def all_facts(today: date) -> Iterator[tuple[Service, Facts]]:
    """Each listing of ours that families find, by name, as it stands on the site: others mend theirs."""
    found = Service.objects.public().ours().select_related("organisation").prefetch_related(*PARTS)
    for service in found.order_by("name", "pk"):
        yield service, facts_of(service, today)


def facts_of(each: Service, today: date) -> Facts:
    """One listing."""
    contacts = list(each.contacts.all())
    mailboxes = [each.email, *(contact.email for contact in contacts)]
    terms = list(each.terms.all())
    return Facts(
        thing=thing(each),
        body=_body(each.organisation),
        summary=each.summary,
        description=each.description,
        categories=sum(term.taxonomy.code == CATEGORY for term in terms),
        ways_to_reach=sum(map(bool, [each.website, *mailboxes, *(contact.phone for contact in contacts)])),
        words_about_when=each.how_to_come,
        website=each.website,
        min_months=each.min_months,
        max_months=each.max_months,
        assured_on=each.assured_on,
        times=tuple(_when(one, today) for one in each.schedules.all()),
        places=tuple(_place(place.venue) for place in each.places.all()),
        area=each.covers,
        untold_terms=tuple(thing(term) for term in terms if not term.description.strip()),
        unwritable=tuple(dict.fromkeys(one for one in mailboxes if one and not mailbox(one))),
        by_machine=tuple(language_name(words.language) for words in each.in_languages.all() if words.by_machine),
    )


def thing(each: Listed) -> Thing:
    """What an editor opens."""
    return Thing(each._meta.model_name or "", each.pk, str(each))


def _body(each: Organisation) -> Body:
    return Body(thing(each), each.description, each.website, each.live)


def _when(each: Schedule, today: date) -> When:
    once = each.frequency == Schedule.Frequency.ONCE
    return When(is_over(rule_of(each), today), once or bool(each.weekday))


def _place(each: Venue) -> Place:
    lines = {
        _("house and street"): each.line_1,
        _("parish or town"): each.town,
        _("postcode"): each.postcode,
        _("county, or Jersey"): each.county,
    }
    lacks = tuple(name for name, line in lines.items() if not line)
    has_point = each.latitude is not None and each.longitude is not None
    return Place(thing(each), each.kind == Venue.Kind.VIRTUAL, each.is_masked, has_point, lacks)
