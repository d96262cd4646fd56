"""More words a new site begins with: praise and complaints, and the list of news. True of any centre; data only."""

from typing import Any

from directory.founding_words import paragraph

COMPLAINTS: dict[str, Any] = {
    "title": "Praise and complaints",
    "lead": "Tell us what was good, and what was not. It changes nothing about the help you get.",
    "body": [
        ("heading", "How to tell us"),
        (
            "points",
            [
                "Tell anybody who works here, in your own language if you like.",
                "Or ring, write or come in, and ask for whoever runs the centre.",
                "Somebody else may speak for you: a friend, a health visitor, an adviser.",
            ],
        ),
        ("heading", "What happens then"),
        (
            "points",
            [
                "We write down what you say and read it back to you.",
                "Somebody who was not part of it looks into it.",
                "You hear what we found and what changes. If nothing changes, you hear why.",
            ],
        ),
        paragraph(
            "You are not happy with the answer? Ask us who else can look at it. We tell you, and help you write."
        ),
        ("contact", None),
    ],
}

VALUES: dict[str, Any] = {
    "title": "What we believe",
    "lead": "You can hold us to this, whoever you meet here.",
    "body": [
        (
            "values",
            [
                {"words": "You know your child best.", "easy": "You know your child best.", "picture": "family"},
                {
                    "words": "Every family needs help at some time. Asking for it is a strong thing to do.",
                    "easy": "It is good to ask for help.",
                    "picture": "question",
                },
                {
                    "words": "Nothing is decided about you without you.",
                    "easy": "We decide nothing without you.",
                    "picture": "talk",
                },
                {
                    "words": "Every family is welcome, whatever its language, faith or way of life.",
                    "easy": "Every family is welcome.",
                    "picture": "welcome",
                },
                {
                    "words": "A child’s safety comes before everything else. We say so openly.",
                    "easy": "Children must be safe.",
                    "picture": "heart",
                },
            ],
        ),
        ("contact", None),
    ],
}

NEWS = {"title": "News", "lead": "What is new at the centres."}
