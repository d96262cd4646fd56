"""The demonstration’s upkeep: a provider and her listings, what visitors told us, what is broken or written twice."""

from datetime import date, datetime, time, timedelta
from uuid import uuid4

from accounts.models import User
from directory import demo_agencies
from directory.models import (
    Cost,
    Keeper,
    Organisation,
    Schedule,
    Service,
    ServiceAt,
    ServiceContact,
    Suggestion,
    WebAddress,
)
from directory.starting import lasting_id
from directory.upkeep.approving import send_back, send_for_approval
from directory.upkeep.suggesting import settle, suggest

KEPT = ("limpets", "puffin")
TOLD = (
    ("le-squez-toddlers", "wrong", "The hall door is at the back now, the front one is locked.", "", 2),
    ("limpets-st-brelade", "edit", "They told me on the telephone that there is one place from May.", "", 5),
    ("tambourine-tots", "closed", "We came twice and nobody was there.", "parent@samphire.example", 9),
)
BROKEN = "https://puffin.samphire.example/"  # the website of one of the services
ANSWERED = "Thank you. We rang: they are back in January, and the listing says so now."
BACK = "The group is back in January."


def load(*, now: datetime) -> None:
    """Once, and only where the demonstration's people are."""
    people = {user.email.split("@")[0]: user for user in User.objects.filter(email__endswith="@samphire.example")}
    if not {"provider", "editor"} <= people.keys() or Suggestion.objects.exists() or Keeper.objects.exists():
        return
    _keep(people["provider"], people["editor"], now)
    _change(people["provider"], people["editor"], now)
    _tell(people["editor"], now)
    _break_a_link(now)
    _write_one_twice()
    demo_agencies.ask_a_partner(by=people["editor"], now=now - timedelta(days=3))


def _keep(provider: User, editor: User, now: datetime) -> None:
    for slug in KEPT:
        organisation = Organisation.objects.get(uid=lasting_id("demo-organisation", slug))
        facts = {"user": provider, "name": provider.name, "email": provider.email, "given_by": editor}
        Keeper.objects.create(organisation=organisation, given_at=now - timedelta(days=40), **facts)


def _change(provider: User, editor: User, now: datetime) -> None:
    """The swimming begins later and has a new sentence; the splash is sent back."""
    babies = Service.objects.get(slug="puffin-babies").get_latest_revision_as_object()
    first = babies.schedules.first()
    first.starts, first.ends = time(9, 15), time(9, 45)
    babies.schedules.add(first)
    babies.summary = "Warm water, songs and first strokes, with a parent in the water."
    send_for_approval(babies, seen=babies.latest_revision_id, by=provider, today=now.date())
    splash = Service.objects.get(slug="puffin-splash").get_latest_revision_as_object()
    splash.summary = "The best swimming on the island."
    send_for_approval(splash, seen=splash.latest_revision_id, by=provider, today=now.date())
    sent = Service.objects.get(slug="puffin-splash")
    words = "Say what happens there and who helps in the water, so that families can decide."
    send_back(sent, seen=sent.latest_revision_id or 0, words=words, by=editor, now=now)


def _tell(editor: User, now: datetime) -> None:
    for slug, about, words, email, days in TOLD:
        service = Service.objects.filter(slug=slug).first()
        if service:
            sent = now - timedelta(days=days)
            told = suggest(service, about=about, words=words, email=email, key=uuid4(), now=sent)
            if email:
                _say_so(service, now.date())
                settle(told, outcome=Suggestion.Outcome.DONE, answer=ANSWERED, by=editor, now=sent + timedelta(days=1))


def _say_so(service: Service, today: date) -> None:
    service.status = Service.Status.CLOSED_FOR_NOW
    service.notice, service.notice_until = BACK, date(today.year + (today.month > 1), 1, 31)
    service.save_revision().publish()


def _break_a_link(now: datetime) -> None:
    """As if the worker had looked: the demonstration itself asks no other host."""
    today = now.date()
    for service in Service.objects.public().filter(website=BROKEN):
        facts = {"looked_on": today, "failed_since": today - timedelta(days=3), "failed_days": 4}
        WebAddress.objects.create(address=service.website, trouble=WebAddress.Trouble.NO_NAME, **facts)


def _write_one_twice() -> None:
    """As it happens: two people wrote down the same music group, under names that are close."""
    one = Service.objects.get(slug="tambourine-tots")
    same = ("organisation", "charge", "min_months", "max_months", "for_whom", "booking")
    facts = {name: getattr(one, name) for name in same} | {"summary": "Songs and drums for small children."}
    uid = lasting_id("demo-service", "tambourine-tots-music")
    twin = Service(uid=uid, name="Tambourine Tots music", assured_on=one.assured_on, live=False, **facts)
    twin.full_clean()
    twin.terms.set(one.terms.all())
    twin.places.set([ServiceAt(venue=place.venue) for place in one.places.all()])
    twin.schedules.set([Schedule(weekday=t.weekday, starts=t.starts, ends=t.ends) for t in one.schedules.all()])
    twin.costs.set([Cost(amount=c.amount, what_for=c.what_for, note=c.note) for c in one.costs.all()])
    twin.contacts.set([ServiceContact(role=c.role, phone=c.phone, email=c.email) for c in one.contacts.all()])
    twin.save()
    twin.save_revision().publish()
