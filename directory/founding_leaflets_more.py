"""More leaflets that a new site begins with: how to help, to praise and to complain, your information."""

from typing import Any

from directory.founding_leaflets import A_VOLUNTEER, THIS_SERVICE, WHAT_TO_EXPECT
from directory.founding_leaflets_children import ADDITIONAL_NEEDS, KEY_EVENTS, NURSERY
from directory.founding_leaflets_rights import RIGHTS
from directory.founding_words import paragraph

BECOMING_A_VOLUNTEER: dict[str, Any] = {
    "title": "Becoming a volunteer",
    "lead": "You are a parent, or you brought up a child. You have about two hours a week. That is enough.",
    "body": [
        ("heading", "What you do"),
        paragraph("You visit one family at home, or help in a group at the centre. You listen, play and lend a hand."),
        ("heading", "How it goes"),
        (
            "points",
            [
                "We meet and talk about what you would like.",
                "You name people who know you. We ask them about you.",
                "We do a DBS check. It looks at whether somebody has been in trouble with the police.",
                "You come to a short course, together with others.",
                "We find a family that fits, and come with you the first time.",
            ],
        ),
        paragraph("A mistake long ago does not always stop you. Tell us about it, and we look at it together."),
        ("heading", "What you get"),
        (
            "points",
            [
                "Somebody who knows when you are out on a visit, and waits to hear that you are back.",
                "Somebody to talk to about how it goes.",
                "Training, and a letter about what you did if you look for work.",
            ],
        ),
        ("heading", "Your own family"),
        paragraph("You can use the centre as a parent and be a volunteer. Nobody puts the two together."),
        ("contact", None),
    ],
}

COMPLAINTS: dict[str, Any] = {
    "title": "Thank you, and what went wrong",
    "lead": "Tell us what was good and what was not. Both help us. It never changes the help you get.",
    "body": [
        ("heading", "Say thank you"),
        paragraph("Tell the person, or tell us. We pass it on. We like to hear it."),
        ("heading", "Something went wrong"),
        (
            "points",
            [
                "Tell anybody at the centre. Many things can be put right at once.",
                "Or ask for the manager. You can ring, write or come in, and bring somebody with you.",
                "You can complain in your own language. We find somebody to put it into English.",
            ],
        ),
        ("heading", "What happens then"),
        (
            "points",
            [
                "We write it down, and tell you that we have it.",
                "Somebody who had no part in it looks into it.",
                "We tell you what we found, and what we will do.",
                "If you are not happy with the answer, we tell you who can look at it next.",
            ],
        ),
        (
            "call_out",
            {
                "title": "Is a child in danger?",
                "words": "Do not wait for an answer to a complaint. Call 999.",
            },
        ),
        ("contact", None),
    ],
    "easy": [
        ("heading", "Was it good?"),
        ("line", {"picture": "heart", "words": "Tell us. We like to hear it."}),
        ("heading", "Was something wrong?"),
        ("line", {"picture": "talk", "words": "Tell anybody at the centre."}),
        ("line", {"picture": "telephone", "words": "You can ring."}),
        ("line", {"picture": "letter", "words": "You can write."}),
        ("line", {"picture": "family", "words": "You can bring somebody with you."}),
        ("heading", "What happens then"),
        ("line", {"picture": "form", "words": "We write it down."}),
        ("line", {"picture": "question", "words": "Somebody finds out what happened."}),
        ("line", {"picture": "listen", "words": "We tell you what we will do."}),
    ],
}

YOUR_INFORMATION: dict[str, Any] = {
    "title": "How we use your information",
    "lead": "What you tell us is yours. Here is what we keep, why, and who can see it.",
    "body": [
        ("heading", "What we keep"),
        (
            "points",
            [
                "Names, birthdays, your address and how to reach you. We must know who may use the centre.",
                "What you tell us when you want help: about health, money or home. You can say no to any question.",
                "A note of each time you come.",
            ],
        ),
        ("heading", "Who can see it"),
        (
            "points",
            [
                "The staff of your centre. Each time somebody opens your record, that is written down.",
                "A volunteer sees only what she needs to visit you.",
                "The people who pay for the centre see numbers. Never a name.",
            ],
        ),
        ("heading", "When we tell others"),
        paragraph(
            "We ask you first. We only do it without asking when "
            "somebody may be in danger, or the law says that we must."
        ),
        ("heading", "What you can do"),
        (
            "points",
            [
                "See what we hold. Ask any of us.",
                "Have it put right when it is wrong.",
                "Ask us to delete it. Some of it we have to keep for a time. We tell you what, and why.",
                "Go to the Information Commissioner if you are not happy with our answer.",
            ],
        ),
        ("contact", None),
    ],
}

LEAFLETS: dict[str, dict[str, Any]] = {
    "this-service": THIS_SERVICE,
    "what-to-expect": WHAT_TO_EXPECT,
    "someone-to-talk-to": A_VOLUNTEER,
    "having-a-baby": KEY_EVENTS,
    "nursery-and-money": NURSERY,
    "becoming-a-volunteer": BECOMING_A_VOLUNTEER,
    "compliments-and-complaints": COMPLAINTS,
    "your-information": YOUR_INFORMATION,
    "extra-help": ADDITIONAL_NEEDS,
    "childrens-rights": RIGHTS,
}
