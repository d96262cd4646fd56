"""Who hands out the demonstration's leaflets, and what one says to a draft: invented, at addresses nobody owns."""

from datetime import date, datetime, timedelta
from uuid import uuid4

from accounts.models import User
from directory.commenting import comment, send_draft
from directory.models import Agency, Held, LeafletPage

# Name, mailbox, what it is, how it gets new versions, language, and what it holds: slug, printed copies, version.
Holding = tuple[str, int | None, int | None]
AGENCIES: list[tuple[str, str, str, str, str, list[Holding]]] = [
    ("Doctors at the harbour", "desk@harbour-doctors.example", "statutory", "email", "en",
     [("this-service", 20, 1), ("having-a-baby", 30, 1), ("what-to-expect", None, 2)]),
    ("Nursery by the park", "", "private", "printed", "en", [("what-to-expect", 40, 1), ("nursery-and-money", 40, 1)]),
    ("Library, children’s desk", "", "statutory", "printed", "en",
     [("this-service", 25, None), ("someone-to-talk-to", 20, 1)]),
    ("Associação portuguesa", "ola@associacao.example", "community", "email", "pt", [("this-service", None, 1)]),
]  # fmt: skip

# Where families may take copies, and how many were left of each when somebody last counted.
POINTS: dict[str, tuple[str, dict[str, int]]] = {
    "Library, children’s desk": ("Halkett Place, open Monday to Saturday", {"someone-to-talk-to": 4}),
    "Nursery by the park": ("In the hall, on weekdays until 5pm", {"what-to-expect": 31, "nursery-and-money": 0}),
}
SAID = "Say which bus stops there. Parents ask us that before anything else."


def load(*, today: date) -> None:
    """Each once, with the leaflets in the language it gives them out in."""
    for name, email, kind, by, language, holds in AGENCIES:
        agency, made = Agency.objects.get_or_create(
            name=name, defaults={"email": email, "kind": kind, "by": by, "language": language}
        )
        if made:
            for slug, copies, version in holds:
                leaflet = LeafletPage.objects.get(slug=slug, locale__language_code=language)
                sent_on = today - timedelta(days=200) if version else None
                Held.objects.create(agency=agency, leaflet=leaflet, copies=copies, version=version, sent_on=sent_on)
    for name, (where, left) in POINTS.items():
        Agency.objects.filter(name=name, where="").update(is_public_point=True, where=where)
        for slug, copies in left.items():
            uncounted = Held.objects.filter(agency__name=name, leaflet__slug=slug, left=None)
            uncounted.update(left=copies, counted_on=today - timedelta(days=9))


def ask_a_partner(*, by: User, now: datetime) -> None:
    """The library has read a draft, and said something that waits for an editor."""
    leaflet = LeafletPage.objects.get(slug="this-service", locale__language_code="en")
    if not leaflet.drafts_sent.exists():
        sent = send_draft(leaflet, name="Children’s librarian", email="children@library.example", by=by, now=now)
        comment(sent, who="Children’s librarian", words=SAID, key=uuid4(), now=now)
