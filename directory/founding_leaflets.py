"""The leaflets a new site begins with: data only, true of any centre, for editors to change.

What only the centre knows (days, names, prices) is not said: the centre's own telephone is, by the block "contact".
What is said of health and nursery was checked (design, domain 5 and 6).
"""

from typing import Any

from directory.founding_words import Block, paragraph

THIS_SERVICE: dict[str, Any] = {
    "title": "What this service is",
    "lead": "A place near home for parents and children under five. Help for you, your child and your family.",
    "body": [
        ("heading", "Who it is for"),
        paragraph("It is for families who live near the centre and have a child under five. It is free."),
        paragraph("You are most welcome if your child has extra needs, or may have. You do not need a letter."),
        ("heading", "What we do"),
        (
            "points",
            [
                "We run play groups, and help you meet other parents.",
                "We help you find health care, nursery, money and other help near you.",
                "We stay with you when things are hard, for as long as you want it.",
                "A trained volunteer, who is a parent too, can visit you at home.",
            ],
        ),
        ("heading", "What we believe"),
        ("our_values", None),
        ("heading", "How to start"),
        paragraph("Ring, write or come in. Or ask your health visitor, doctor or nursery to tell us about you."),
        ("contact", None),
    ],
    "easy": [
        ("heading", "What this service is"),
        ("line", {"picture": "centre", "words": "This is a children’s centre."}),
        ("line", {"picture": "family", "words": "It is for parents and children under five."}),
        ("line", {"picture": "money", "words": "It is free."}),
        ("heading", "What we do"),
        ("line", {"picture": "play", "words": "You can come and play."}),
        ("line", {"picture": "talk", "words": "You can talk to us."}),
        ("line", {"picture": "form", "words": "We help you with forms."}),
        ("line", {"picture": "home", "words": "Somebody can visit you at home."}),
        ("heading", "What we believe"),
        ("our_values", None),
        ("heading", "How to start"),
        ("line", {"picture": "telephone", "words": "Ring us."}),
        ("line", {"picture": "welcome", "words": "Or come in and say hello."}),
    ],
}

ON_THE_FIRST_DAY = [
    "Somebody says hello and shows you round.",
    "We ask your name, your address and your children’s birthdays. They tell us that you can use the centre.",
    "We ask a few more questions. You can say no to any of them.",
]
IF_EXTRA_HELP: list[Block] = [
    ("heading", "If your child needs extra help"),
    paragraph(
        "You know your child best, so we listen first. Then we make a plan with you, and you get a copy. We ask you "
        "before we talk to anybody else. We only do it without asking when somebody may be in danger."
    ),
]
ALWAYS_PROMISED = [
    "We find somebody who speaks your language when you need it.",
    "We keep safe what you tell us, and you can read it.",
    "When we get something wrong, tell us. We will say what we do about it.",
]
ASKED_OF_YOU: list[Block] = [
    ("heading", "What we ask of you"),
    (
        "points",
        [
            "Stay with your child in the groups.",
            "Tell us when you cannot come to something you have booked.",
            "Take no pictures of other people’s children.",
        ],
    ),
    ("call_out", {"title": "Is somebody in danger?", "words": "Call 999. Then ring us."}),
    ("contact", None),
]

WHAT_TO_EXPECT: dict[str, Any] = {
    "title": "What to expect from the centre",
    "lead": "What we do, who you will meet, and what we promise you.",
    "body": [
        ("heading", "The first time"),
        ("points", ON_THE_FIRST_DAY),
        *IF_EXTRA_HELP,
        ("heading", "What we promise"),
        ("points", ["We tell you soon whether we can help, and if we cannot, who may.", *ALWAYS_PROMISED]),
        *ASKED_OF_YOU,
    ],
}

A_VOLUNTEER: dict[str, Any] = {
    "title": "Someone to talk to",
    "lead": "Being at home with small children can be lonely. You can have company.",
    "body": [
        paragraph(
            "A volunteer can visit you each week. She has children too. She has time, and she is in no hurry to go."
        ),
        ("heading", "What she does"),
        (
            "points",
            [
                "Plays with the children while you have a shower, or sits with you while they play.",
                "Comes with you to a group, a clinic or the library.",
                "Keeps to herself what you say. She only tells us when somebody may be in danger.",
            ],
        ),
        ("heading", "What she does not do"),
        (
            "points",
            [
                "She does not judge you or your home.",
                "She does not look after your children while you are out.",
                "She gives no medicine, lends no money and takes no presents.",
            ],
        ),
        ("heading", "Who she is"),
        paragraph(
            "We have met her, asked people who know her, and done a DBS check. We have trained her, and look after her."
        ),
        ("heading", "How it starts"),
        paragraph(
            "Tell any of us that you would like it. We come with her the "
            "first time. You choose the day. If it does not "
            "fit, say so, and we look again. You can stop at any time."
        ),
        (
            "call_out",
            {
                "title": "Do you think of hurting yourself?",
                "words": "Ring your doctor today. Call 999 when it cannot wait. You do not have to carry it alone.",
            },
        ),
        ("contact", None),
    ],
    "easy": [
        ("heading", "A visit at home"),
        ("line", {"picture": "home", "words": "A volunteer can visit you at home."}),
        ("line", {"picture": "family", "words": "She is a parent too."}),
        ("line", {"picture": "talk", "words": "She has time to talk."}),
        ("line", {"picture": "play", "words": "She plays with your children."}),
        ("heading", "You can trust her"),
        ("line", {"picture": "yes", "words": "We have checked her and trained her."}),
        ("line", {"picture": "lock", "words": "She keeps to herself what you say."}),
        ("line", {"picture": "danger", "words": "She tells us only if somebody may be in danger."}),
        ("heading", "You decide"),
        ("line", {"picture": "calendar", "words": "You choose the day."}),
        ("line", {"picture": "no", "words": "You can stop at any time."}),
    ],
}
