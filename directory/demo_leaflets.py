"""Leaflets that say more in the demonstration than a new site can: data only. All others are the founding ones."""

from typing import Any

from directory.founding_words import paragraph

LEAFLETS: dict[str, dict[str, Any]] = {
    "what-to-expect": {
        "title": "What to expect from the centre",
        "lead": "What we do, who you will meet, and what we promise you.",
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
                    "Somebody says hello and shows you round.",
                    "We ask your name, your address and your children’s birthdays. They tell us that you "
                    "can use the centre.",
                    "We ask a few more questions. You can say no to any of them.",
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
            ("heading", "If your child needs extra help"),
            paragraph(
                "You know your child best, so we listen first. Then we make a plan with you, and you get a copy. "
                "We ask you before we talk to anybody else. We only do it without asking when somebody may "
                "be in danger."
            ),
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
                    "We find somebody who speaks your language when you need it.",
                    "We keep safe what you tell us, and you can read it.",
                    "When we get something wrong, tell us. We will say what we do about it.",
                ],
            ),
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
        "title": "If your child may need extra help",
        "lead": "Children grow at their own speed. When something worries you, ask early. Nobody will laugh.",
        "version": 1,
        "body": [
            ("heading", "Who to ask"),
            (
                "points",
                [
                    "Your health visitor, about talking, walking, sleeping, eating and hearing.",
                    "Your doctor, when your child is ill, in pain, or can no longer do something.",
                    "Us, when you do not know who to ask.",
                ],
            ),
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
