"""What the demonstration's centres say of themselves: data only. Centres, people and inspections are invented."""

from typing import Any

INVENTED = "Invented for the demonstration"

# By slug: rooms (name, what it is good for), how to join, what families said and what was done (month and day),
# inspections (who, month and day, what was found, whether families may read the report).
CENTRES: dict[str, dict[str, Any]] = {
    "samares": {
        "rooms": [
            ("The big room", "Groups, parties and rainy days. It has a hearing loop"),
            ("The kitchen", "A big table, tea and toast. You can warm a bottle"),
            ("The quiet room", "To feed, to cry or to talk with nobody listening"),
            ("The garden", "Fenced, with a sand pit and a path for small bicycles"),
            ("Buggy store", "Dry, by the door"),
        ],
        "join": "<p>Come in while we are open. We ask where you live and when your children were born. It takes ten "
        "minutes, and then you can use everything.</p>",
        "heard": [
            ("The door is too heavy with a buggy.", "It opens by itself now.", (9, 14)),
            ("There is nothing for parents who work.", "We open until seven on Wednesdays.", (6, 3)),
            (
                "We want a group at the weekend.",
                "One Saturday a month. We lack the people for more.",
                (4, 11),
            ),
        ],
        "inspections": [
            (
                f"Early years inspectors ({INVENTED})",
                (3, 20),
                "Families feel welcome and know whom to ask. Records are kept well. The centre should ask "
                "more fathers "
                "what they need.",
                True,
            ),
            (
                f"Fire safety inspectors ({INVENTED})",
                (10, 6),
                "The way out of the quiet room was blocked by a pushchair. It is clear now, and we look every morning.",
                False,
            ),
        ],
    },
    "first-tower": {
        "rooms": [
            ("The sea room", "Stay and play, with a view of the bay"),
            ("The small room", "Midwife, talks and a place to feed"),
        ],
        "join": "<p>Ring or come by. Bring something with your address on it. We write everything down with you.</p>",
        "heard": [("The sand gets into everything.", "We have a brush by the door, and towels.", (7, 2))],
        "inspections": [
            (
                f"Early years inspectors ({INVENTED})",
                (6, 12),
                "Children play well together, and their parents are listened to. The way in should be easier to find.",
                True,
            )
        ],
    },
    "northfield": {
        "rooms": [
            ("The story corner", "Books in nine languages, cushions and no shoes"),
            ("The hub room", "Groups, the baby clinic and speech therapy"),
            ("The counter", "Somebody helps with forms on weekday mornings"),
        ],
        "join": "<p>Ask at the library desk. You do not need a library card. We ask for your address and your "
        "children’s birthdays.</p>",
        "heard": [
            ("We never know who works here.", "Our photographs and first names hang by the door.", (5, 19)),
            ("The clinic is too full.", "There are two clinics a week now.", (2, 8)),
        ],
        "inspections": [],
    },
}

# By slug of the centre, then of the story: whose it is, its title, the sentence, and the rest.
STORIES: dict[str, dict[str, tuple[str, str, str, list[str]]]] = {
    "samares": {
        "tea-on-tuesdays": (
            "family",
            "Tea on Tuesdays",
            "For six weeks I had not talked to a grown-up in my own language.",
            [
                "When Ana was born, Inês did not know anybody on the island. Her husband worked long days. "
                "“I cried when "
                "the health visitor asked how I was,” she says.",
                "A volunteer came on Tuesdays. “She did not tell me what to do. She held the baby and I had "
                "a shower. Then "
                "we had tea.” In spring they walked to the centre together, to the Portuguese baby group.",
                "Inês runs the kettle there now.",
            ],
        ),
        "two-hours-a-week": (
            "volunteer",
            "Two hours a week",
            "I thought I had nothing to give. It turned out that I had time.",
            [
                "Ruth has three grown children. She came in because it was raining. “They asked whether I "
                "would hold a "
                "baby. So I held a baby.”",
                "She did the short course, waited for her check, and was introduced to a family with twins. "
                "“I am not a "
                "nurse and I am not a teacher. I am somebody who comes when she says she comes.”",
                "After each visit she writes three lines on her phone. If something worries her, she rings. "
                "“I never feel "
                "alone with it.”",
            ],
        ),
        "the-form": (
            "family",
            "The form",
            "We had the form at home for four months.",
            [
                "Marek could not read the form for help with the nursery, and did not want to ask. Their boy "
                "was two and "
                "hardly spoke.",
                "A worker filled it in with him, in Polish over the telephone with an interpreter. It took "
                "an hour. Then "
                "she asked whether he had heard of Little talkers.",
                "“He says digger now,” says Marek. “All day long.”",
            ],
        ),
    },
    "first-tower": {
        "a-wet-winter": (
            "volunteer",
            "A wet winter",
            "The best visits are the ones on which nothing happens.",
            [
                "Colin visits a father on his own with two small girls. They walk on the beach when it is "
                "dry. When it is "
                "wet they make pancakes.",
                "“Nothing happens, and that is the point. Nobody has to be brave for two hours.”",
            ],
        ),
    },
    "northfield": {
        "new-in-town": (
            "family",
            "New in town",
            "I knew the bus driver and the man in the shop.",
            [
                "Fatou moved to Northfield when she was expecting. She found the hub because she was looking "
                "for a warm "
                "place to wait for a bus.",
                "“A woman asked whether I wanted tea or people. I said both.” She met two other mothers from "
                "her street "
                "that she had never seen.",
            ],
        ),
    },
}

# A draft by the slug of its centre: its own slug, whose it is, title, sentence, and the rest. It says too much.
STORY_NOT_TOLD_YET: dict[str, tuple[str, str, str, str, list[str]]] = {
    "samares": (
        "the-blue-door",
        "family",
        "The blue door",
        "I walked past your door for a year before I came in.",
        [
            "Sofia Martins lives at 14 Le Squez Road. Her girl was born on 3 March 2025. She goes to Little Marsh "
            "Nursery.",
            "“Write my number down, 07700 900123, and let others ring me,” she says.",
        ],
    ),
}

# Days before today, title, the first sentence, the rest.
NEWS: list[tuple[int, str, str, list[str]]] = [
    (
        6,
        "A baby group in Portuguese",
        "Bebés e mães meets on Tuesday mornings at Le Squez.",
        ["Come with a baby or with a bump. There is coffee, and nobody has to speak English."],
    ),
    (
        19,
        "We need volunteers for the winter",
        "More families have asked for company than we have volunteers.",
        ["Two hours a week are enough. The next short course begins in January. Ring us, or come to the kitchen."],
    ),
    (
        41,
        "Closed for a day of training",
        "All three centres were closed for a day, to practise first aid.",
        ["If you stood before a shut door: we are sorry. Closed days now stand in the week as soon as we know them."],
    ),
]
