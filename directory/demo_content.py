"""The demonstration's doors and its centres: data only. Centres and people are invented."""

from typing import Any

CENTRES_LEAD = "Three places near home. Each is for the families who live around it."

# Icon, words of the link, sentence, and the path of the page it leads to.
DOORS = [
    ("sprout", "We are having a baby", "What happens when, from the midwife to the two-year check", "having-a-baby"),
    ("speech", "My child may need extra help", "Who to ask, and what helps now", "extra-help"),
    (
        "hands",
        "I need someone to talk to",
        "A volunteer who is a parent too can visit you at home",
        "someone-to-talk-to",
    ),
    ("coin", "Nursery and money", "Free hours, help with costs, and who can get them", "nursery-and-money"),
    ("letter", "I work with families", "Refer a family. You get a decision in one working day", "refer"),
    ("heart", "I would like to help", "Two hours a week. We train you and pay for your check", "volunteer"),
]

# By slug of the centre. An empty answer means that nobody has checked yet.
CENTRE_PAGES: dict[str, dict[str, Any]] = {
    "samares": {
        "lead": "A bright house in the school grounds, with a garden and a big kitchen table.",
        "find_us": "<p>Walk through the school gate on School Road and follow the yellow footprints. "
        "The bus stops at Le Squez, two minutes away. There are six parking spaces by the gate.</p>",
        "team": "<p>Sophie is the family worker: she knows who can help with what. Paul runs the centre. "
        "A health visitor is here on Wednesday afternoons. Portuguese is spoken on most days.</p>",
        "access": [
            ("step_free", "yes", "From the school gate to every room"),
            ("toilet", "yes", ""),
            ("changing", "no", "The nearest is at Le Rocquier School"),
            ("hearing_loop", "yes", "In the big room"),
            ("quiet_room", "yes", "Ask anybody: it is yours when you need it"),
            ("parking", "yes", "Six spaces, one of them for a blue badge"),
        ],
    },
    "first-tower": {
        "lead": "Two rooms above the beach, next to the school.",
        "find_us": "<p>Come in by the side door on the sea side. The bus along the bay stops in front of "
        "the school.</p>",
        "team": "<p>Anne is here every day and makes the coffee. A midwife comes on Tuesday mornings.</p>",
        "access": [
            ("step_free", "yes", "By the ramp on the sea side"),
            ("toilet", "yes", ""),
            ("hearing_loop", "", ""),
            ("quiet_room", "no", "We can turn the music off and the lights down"),
            ("feeding", "yes", ""),
            ("parking", "no", "The public car park is five minutes away"),
        ],
    },
    "northfield": {
        "lead": "In the library, on the ground floor, where the children’s books are.",
        "find_us": "<p>Go in by the main door of the library and turn left. All town buses stop in the "
        "market place.</p>",
        "team": "<p>Denise and Kwame run the hub. A health visitor and a speech therapist come every week.</p>",
        "access": [
            ("step_free", "yes", "The main door opens by itself"),
            ("toilet", "yes", ""),
            ("changing", "yes", "The key is at the library desk"),
            ("hearing_loop", "yes", "At the desk"),
            ("parking", "", ""),
            ("buggies", "yes", "Under the stairs"),
        ],
    },
}
