"""The demonstration's week at each centre: data only."""

from typing import NamedTuple

BABIES, UP_TO_FOUR, TWO_TO_FOUR = (None, 11), (None, 59), (24, 59)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = range(6)


class Held(NamedTuple):
    """When an activity is held: the weekday, from and to, and for how many families."""

    weekday: int
    starts: str
    ends: str
    places: int | None = None
    first_of_month: bool = False


class Act(NamedTuple):
    """An activity as the public reads it."""

    name: str
    for_whom: str
    summary: str
    held: tuple[Held, ...]
    ages: tuple[int | None, int | None] = (None, None)  # in months, the last before a birthday
    cost: str | None = "0"  # pounds a family pays each time
    booking: str = "drop_in"
    is_targeted: bool = False
    is_public: bool = True


WEEKS: dict[str, list[Act]] = {
    "samares": [
        Act(
            "Stay and play",
            "For children with an adult.",
            "Toast, tea and toys. No need to book.",
            (Held(TUESDAY, "09:30", "11:00"), Held(FRIDAY, "13:30", "15:00")),
            ages=UP_TO_FOUR,
        ),
        Act(
            "Baby clinic",
            "For babies.",
            "Weigh your baby and talk to a health visitor. Portuguese spoken.",
            (Held(WEDNESDAY, "13:30", "15:00"),),
            ages=BABIES,
        ),
        Act(
            "Little talkers",
            "",
            "Songs and signs for children who are slow to talk. Small group, quiet room.",
            (Held(THURSDAY, "10:00", "11:00", 8),),
            ages=TWO_TO_FOUR,
            booking="book",
            is_targeted=True,
        ),
        Act(
            "Quiet hour",
            "For children who find noise hard.",
            "Lights low, six families at most.",
            (Held(FRIDAY, "09:15", "10:00", 6),),
            (0, 59),
            booking="book",
            is_targeted=True,
        ),
        Act(
            "Breakfast with dads and grandads",
            "For men and the children they look after.",
            "Bacon rolls and the big climbing frame.",
            (Held(SATURDAY, "09:30", "11:30", first_of_month=True),),
            cost="2",
        ),
        Act(
            "Evening for parents",
            "For parents, with or without their children.",
            "A talk, a cup of tea, and somebody who plays with the children next door.",
            (Held(WEDNESDAY, "17:30", "19:00"),),
        ),
        Act(
            "Stepping stones",
            "",
            "Parents and a worker, six weeks at a time.",
            (Held(MONDAY, "10:00", "12:00", 6),),
            cost=None,
            booking="invited",
            is_targeted=True,
            is_public=False,
        ),
    ],
    "first-tower": [
        Act(
            "Stay and play",
            "For children with an adult.",
            "Sand, water and the beach when the sun is out.",
            (Held(MONDAY, "09:30", "11:00"), Held(THURSDAY, "09:30", "11:00")),
            ages=UP_TO_FOUR,
        ),
        Act(
            "Midwife at the centre",
            "For parents-to-be. Their other children are welcome.",
            "Check-ups by appointment, questions at any time.",
            (Held(TUESDAY, "09:30", "12:00", 6),),
            booking="book",
        ),
        Act("Bounce and rhyme", "For babies.", "Half an hour of songs.", (Held(WEDNESDAY, "10:00", "10:30"),), BABIES),
    ],
    "northfield": [
        Act(
            "Stay and play",
            "For children with an adult.",
            "Books, bricks and a snack.",
            (Held(MONDAY, "10:00", "11:30"), Held(WEDNESDAY, "10:00", "11:30")),
            ages=UP_TO_FOUR,
        ),
        Act(
            "Talk and play",
            "",
            "With a speech therapist. Ask her anything.",
            (Held(THURSDAY, "13:00", "14:00", 8),),
            ages=TWO_TO_FOUR,
            booking="book",
            is_targeted=True,
        ),
        Act(
            "Baby clinic",
            "For babies.",
            "Weigh your baby.",
            (Held(TUESDAY, "09:30", "11:00"),),
            ages=BABIES,
        ),
        Act(
            "Family Saturday",
            "For everybody.",
            "Paint, glue and stories.",
            (Held(SATURDAY, "10:00", "12:00"),),
            cost="1.50",
        ),
    ],
}

# Now and then something is different. One of these is chosen for about one session in twenty-five.
NOTES = [
    "The bus stop has moved to the church this week.",
    "Bring wellies: we go out to the garden.",
    "A student nurse is with us today.",
    "There is cake. Somebody turns two.",
]
WHY_NOT = ["The heating is being mended.", "Our worker is ill.", "The hall is needed for voting."]
