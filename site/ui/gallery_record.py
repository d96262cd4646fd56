"""What the gallery shows of a family's page and of reports; everyone is invented."""

from ui.shapes import Button, Fact, Happening, Home, Judged, Look, Numbers, PromisedTime, Resident, Said, Stat, Tag

HOMES = [
    Home(
        "Le Squez Road",
        "St Clement. Rented from Andium Homes.",
        (
            Resident("Ana Pereira", "Mother. Speaks Portuguese at home.", "31"),
            Resident("Inês Hamon", "Born 19 April 2026", "7 months", child=True),
            Resident("Tiago Hamon", "Monday to Friday.", "3", child=True, tags=(Tag("Extra needs: talking"),)),
        ),
    ),
    Home(
        "Grève d’Azette",
        "St Clement. Private rent.",
        (
            Resident("Luc Hamon", "Father of both. Shares parental responsibility.", "34"),
            Resident("Tiago Hamon", "Friday night to Sunday. Also lives at Le Squez Road.", "3", child=True),
        ),
    ),
]
ANSWERS = [
    Fact("Gets Income Support", "Since 1 February 2026. Ana, 12 March", answer="yes"),
    Fact("Uses the thirty nursery hours", answer="", url="#answers"),
    Fact("Gets help with child care costs", "Asked 12 March. Did not know she could", answer="no"),
]
PAIRS = [
    Fact("Telephone", "07797 712345"),
    Fact("Worker", "Sophie Renouf", url="#facts"),
    Fact("English is a second language", answer=""),
]
TIMES = [
    PromisedTime("kept", "Decide on the referral", ("1 working day. Kept: Mon 16 Nov, 9:05am",)),
    PromisedTime("missed", "Ring the mother", ("Due 17 Nov, done 19 Nov. She was away.",)),
    PromisedTime("now", "First assessment", ("From Monday 16 November",), "Day 6 of 7. Due tomorrow, 5pm", 6, 7),
    PromisedTime("late", "Write to the GP", ("Due Fri 20 Nov",), "2 days late"),
    PromisedTime("later", "Tell Ana and the health visitor", ("3 working days after that",)),
]
HAPPENINGS = [
    Happening(
        "Home visit",
        "Friday 20 November, 2 to 3:10pm, Le Squez Road. Sophie Renouf.",
        said=(
            Said("fact", "What happened", "Tiago said eleven words I could count, all single. He pointed at trains."),
            Said("view", "What I think", "He wants to talk. Little talkers would suit him."),
            Said(
                "fix", "Added by Sophie Renouf, 23 November", "Ana rang: it was twelve words. He has one for the cat."
            ),
        ),
    ),
    Happening("Referral accepted", "Monday 16 November, 9:05am.", "Ana was told the same morning.", decision=True),
    Happening("Came to Stay and play", "6 times since 14 March. Last: 17 November.", url="#timeline"),
]
LOOKS = [
    Look("Sophie Renouf", "You, now. Also 9 times this month", "worker"),
    Look("Nina Ferbrache", "16 November. Only what became of her referral", "health visitor"),
]
STATS = [
    Stat(
        "Families who got Income Support",
        "43.2%",
        "38 of the 88 families who were asked",
        "Indicator 4",
        "Service monitoring",
        counts="Families with an open registration who got Income Support on any day of the half-year.",
        parts=(38, 50, 21),
        points=(("2024", 36), ("2025", 38), ("2025", 41), ("2026", 43)),
        points_label="Four half-years",
        unit="%",
        numbers=Numbers(
            "Families who got Income Support, last 2 periods",
            ("Period", "Yes", "No", "Not asked"),
            (("Jul to Dec 2025", 35, 51, 29), ("Jan to Jun 2026", 38, 50, 21)),
        ),
    ),
    Stat("Families asked about nursery", "Not known", "Nobody has been asked yet", "Indicator 6", parts=(0, 0, 13)),
    Stat(
        "Parents who took up volunteering",
        "3",
        "12 so far this year",
        "Indicator 3",
        "> 10 pa",
        judged=Judged("On the right side: at least 10 a year; 12 so far.", "good", "Confirmed by Paul Le Quesne."),
    ),
    Stat(
        "Children who came",
        "9",
        "31 so far this year",
        "Indicator 2",
        "< 30 pa",
        judged=Judged("Passed: at most 30 a year; 31 so far.", "late", "Confirmed by Paul Le Quesne."),
    ),
    Stat(
        "Parents who came for the first time",
        "2",
        "12 so far this year",
        "Indicator 1",
        "< 30 pa",
        judged=Judged(note="Nobody has confirmed which way is good.", link=Button("Say which way is good", "#stats")),
    ),
]
