"""Why the demonstration's centres are there: data only."""

from typing import Any

from directory.founding_words import paragraph

PURPOSE: dict[str, Any] = {
    "title": "Why we are here",
    "lead": "What this centre is for, and what you can hold us to.",
    "body": [
        ("heading", "Our purpose"),
        paragraph(
            "We are here so that children under five who live near us have a good start. Nobody should have to bring "
            "up a child alone. We help with company, play, good information and help in time."
        ),
        ("heading", "How we help children grow and be safe"),
        (
            "points",
            [
                "Children learn by playing. Here they can move, sing, make things and be with other children.",
                "We look with you at how your child grows and talks. When something is slow, help comes early.",
                "Health visitors, midwives and speech therapists come to the centres.",
                "Whoever works or visits here is checked, and learns how to keep children safe.",
                "When we fear for a child, we act on the same day.",
            ],
        ),
        ("heading", "What we believe"),
        ("our_values", None),
        ("heading", "How we work"),
        (
            "points",
            [
                "We ask before we tell anybody else, unless somebody may be in danger.",
                "We do what we promised, and tell you when we cannot.",
                "Parents decide with us what is on. We meet over soup four times a year.",
            ],
        ),
    ],
}
