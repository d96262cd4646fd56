"""What the demonstration's leaflets are about, and one that is for staff only."""

from datetime import date, timedelta
from typing import Any

from directory.founding import put
from directory.founding_words import paragraph
from directory.models import LeafletIndexPage, LeafletPage, Term

TOPICS = {
    "extra-help": ["send", "need-speech", "need-autism", "need-hearing", "need-sight", "need-learning", "need-physical",
                   "need-development"],
    "having-a-baby": ["health-visiting", "infant-feeding"],
    "nursery-and-money": ["childcare-and-school", "money-benefits-and-housing"],
    "someone-to-talk-to": ["mental-health", "parenting-support"],
    "what-to-expect": ["parent-baby-and-toddler-groups"],
}  # fmt: skip
FOR_STAFF: dict[str, Any] = {
    "title": "Handing out leaflets",
    "lead": "For staff: which leaflet, in which form, and what to write down.",
    "staff_only": True,
    "body": [
        ("heading", "Before you hand one over"),
        (
            "points",
            [
                "Ask in which language and in which form the parent would like it.",
                "Look at the version. If the copy is old, print the new one.",
                "Read the first lines together. Nobody has to say that reading is hard.",
            ],
        ),
        paragraph("A parent who likes to listen can use the square with her telephone, and then choose To listen to."),
    ],
}


def load(*, today: date) -> None:
    """The leaflet for staff, and topics for those that have none."""
    for index in LeafletIndexPage.objects.filter(locale__language_code="en"):
        read = today - timedelta(days=45)
        put(index, LeafletPage(slug="handing-out-leaflets", reviewed_on=read, **FOR_STAFF))
    for page in LeafletPage.objects.filter(slug__in=TOPICS, topics=None):
        page.topics.set(Term.objects.filter(code__in=TOPICS[page.slug]))
        page.save_revision().publish()
