"""Leaflets that say more in the demonstration than a new site can: data only. All others are the founding ones."""

from typing import Any

from directory.founding_leaflets import (
    ALWAYS_PROMISED,
    ASKED_OF_YOU,
    IF_EXTRA_HELP,
    ON_THE_FIRST_DAY,
    WHAT_TO_EXPECT,
)
from directory.founding_leaflets_children import ADDITIONAL_NEEDS, WHAT_HELPS_NOW, WHO_TO_ASK
from directory.founding_words import paragraph

LEAFLETS: dict[str, dict[str, Any]] = {
    "what-to-expect": {
        "title": WHAT_TO_EXPECT["title"],
        "lead": WHAT_TO_EXPECT["lead"],
        "version": 2,
        "body": [
            ("heading", "Come as you are"),
            paragraph(
                "The centre is for families with a child under five. It is free. You do not need a letter "
                "from anybody. "
                "You do not have to talk about worries to come and play."
            ),
            ("heading", "The first time"),
            (
                "points",
                [
                    *ON_THE_FIRST_DAY,
                    "Then there is tea, and there are toys.",
                ],
            ),
            ("heading", "What you can find here"),
            (
                "points",
                [
                    "Play groups on most days, and a quiet hour for children who find noise hard.",
                    "A health visitor, to weigh your baby and answer questions.",
                    "Small groups for children who are slow to talk.",
                    "Help with forms, nursery places and money.",
                    "A volunteer who visits you at home, if you would like company.",
                ],
            ),
            *IF_EXTRA_HELP,
            ("heading", "A visit at home"),
            paragraph(
                "A volunteer is a parent too. We have trained her and checked her. You choose the day and the time. "
                "She comes to see you, not your house."
            ),
            ("heading", "What we promise"),
            (
                "points",
                [
                    "Within one working day we tell you whether we can help.",
                    *ALWAYS_PROMISED,
                ],
            ),
            *ASKED_OF_YOU,
        ],
        "easy": [
            ("heading", "The first time"),
            ("line", {"picture": "welcome", "words": "We say hello."}),
            ("line", {"picture": "form", "words": "We ask your name and where you live."}),
            ("line", {"picture": "tea", "words": "Then there is tea."}),
            ("heading", "What you can find here"),
            ("line", {"picture": "play", "words": "Play groups."}),
            ("line", {"picture": "health", "words": "Somebody who weighs your baby."}),
            ("line", {"picture": "money", "words": "Help with forms and money."}),
            ("heading", "What we promise"),
            ("line", {"picture": "listen", "words": "We listen to you."}),
            ("line", {"picture": "lock", "words": "We keep safe what you tell us."}),
        ],
    },
    "extra-help": {
        "title": ADDITIONAL_NEEDS["title"],
        "lead": ADDITIONAL_NEEDS["lead"],
        "version": 1,
        "body": [
            ("heading", "Who to ask"),
            ("points", WHO_TO_ASK),
            *WHAT_HELPS_NOW,
            ("heading", "Here at the centre"),
            paragraph(
                "Little talkers is a small group for children who are slow to talk. Quiet hour is for "
                "children who find "
                "noise hard. You need no letter for either."
            ),
            ("contact", None),
        ],
    },
}
