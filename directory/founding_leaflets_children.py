"""Leaflets that a new site begins with, about the child: what happens when, nursery, extra needs."""

from typing import Any

from directory.founding_words import Block, paragraph

KEY_EVENTS: dict[str, Any] = {
    "title": "Having a baby: what happens when",
    "lead": "Times when somebody looks at how you and your baby are doing. All of them are free.",
    "body": [
        ("heading", "Before the birth"),
        paragraph("Your midwife sees you. A health visitor comes to meet you, too."),
        ("heading", "After the birth"),
        (
            "points",
            [
                "In the first two weeks: a health visitor comes to your home.",
                "At six to eight weeks: your doctor looks at your baby, and asks how you are.",
                "At eight weeks: the first injections, at the doctor’s surgery.",
                "At about one year: a health visitor looks at how your child moves, plays and talks.",
                "At two to two and a half: the same again, before nursery.",
            ],
        ),
        paragraph(
            "Was your baby born early? Then most checks count from the day your baby was due. Injections do not."
        ),
        ("heading", "Bring along"),
        paragraph("Your child’s red book if you have one, and whatever you want to ask. No question is too small."),
        ("heading", "Did you miss one?"),
        paragraph("It is not too late. Ring us, and we will find a day with you."),
        ("contact", None),
    ],
}

NURSERY: dict[str, Any] = {
    "title": "Nursery and money",
    "lead": "There is help with the cost of nursery. Rules change, so ask us before you decide.",
    "body": [
        ("heading", "In Jersey"),
        (
            "points",
            [
                "In the school year in which your child turns four, up to 30 hours of nursery a week are free in term "
                "time. All children get this.",
                "For ages two and three there is help with the cost. You pay first, and claim some of it back.",
                "With Income Support you may get more help with child care.",
            ],
        ),
        ("heading", "In England"),
        (
            "points",
            [
                "All children get 15 hours a week in term time, from the term after they turn three.",
                "Working parents can get 30 hours a week, from the term after the child is nine months old.",
            ],
        ),
        ("heading", "We fill in the form with you"),
        paragraph("Bring your child’s birth certificate, and your last letter about benefits if you have one."),
        ("contact", None),
    ],
}


WHO_TO_ASK = [
    "Your health visitor, about talking, walking, sleeping, eating and hearing.",
    "Your doctor, when your child is ill, in pain, or can no longer do something.",
    "Us, when you do not know who to ask.",
]
WHAT_HELPS_NOW: list[Block] = [
    ("heading", "What helps now"),
    (
        "points",
        [
            "Get down on the floor, and follow what your child looks at.",
            "Say less, and wait longer for an answer.",
            "Use signs and pictures with words. They do not stop a child talking.",
            "Speak the language you speak best.",
        ],
    ),
]

ADDITIONAL_NEEDS: dict[str, Any] = {
    "title": "If your child may need extra help",
    "lead": "Children grow at their own speed. When something worries you, ask early. Nobody will laugh.",
    "body": [
        ("heading", "Who to ask first"),
        ("points", WHO_TO_ASK),
        *WHAT_HELPS_NOW,
        ("heading", "When you wait for an appointment"),
        paragraph(
            "You do not have to wait alone. We can write down with you what you see, and come along if you like."
        ),
        ("heading", "And you?"),
        paragraph("It can be a lot. Other parents have been there. Ask us how to meet them."),
        ("contact", None),
    ],
}
