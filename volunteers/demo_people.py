"""The demonstration's volunteers: invented, one line each. A line without a name is a registered parent."""

from dataclasses import dataclass

CLEAR, TO_SEE, TO_DECIDE, APPLIED, NONE = "clear", "to_see", "to_decide", "applied", "none"
REFUSED, TOO_LOW, LAPSED, RENEWING = "refused", "too_low", "lapsed", "renewing"


@dataclass(frozen=True)
class Invented:
    """Who, how her check stands, when she started (days ago), and how many families she visits.

    `left_days` is her check's last day, counted from today; `keen` is how often she gives her two hours.
    """

    centre: str
    name: str
    languages: str = "en"
    check: str = CLEAR
    started: int | None = None
    families: int = 0
    left_days: int | None = None
    keen: float = 0.9
    gone: bool = False


MARIE, DENISE, KASIA, HELEN = "Marie Le Brun", "Denise Rault", "Kasia Nowak", "Helen Vibert"

PEOPLE = [
    Invented("samares", MARIE, "en fr", started=420, families=2, keen=0.55),
    Invented("samares", DENISE, started=300, families=1),
    Invented("samares", KASIA, "pl en", started=250, families=2),
    Invented("samares", HELEN, started=520, families=1),
    Invented("samares", "Joana Freitas", "pt en", started=900, families=1, left_days=5),
    Invented("samares", "Lucy Amy", check=TO_DECIDE),
    Invented("samares", "Bethan Le Feuvre", started=160, families=1, keen=0.1),
    Invented("samares", "Teresa Gouveia", "pt en", started=700, families=1, left_days=25),
    Invented("samares", "Ionela Popescu", "ro en", started=90, families=1),
    Invented("samares", "Sylvie Renault", "fr en", started=640, families=1, left_days=55),
    Invented("samares", "Margaret Coutanche", started=800, left_days=85),
    Invented("samares", "Angela Hotton", check=LAPSED, started=950, families=1, left_days=-12),
    Invented("samares", "Ruth Blampied", check=RENEWING, started=870, families=1, left_days=40),
    Invented("samares", "Claire Baudains", check=TO_SEE),
    Invented("samares", "Filomena Abreu", "pt en", check=APPLIED),
    Invented("samares", "Grace Mourant", check=NONE),
    Invented("samares", "Susan Picot", check=REFUSED),
    Invented("samares", "Julie de Gruchy", started=600, families=1, gone=True),
    Invented("samares", "", started=200, families=1),
    Invented("samares", "", started=75, families=1),
    Invented("samares", "", check=APPLIED),
    Invented("samares", "", check=TO_SEE),
    Invented("first-tower", "Elaine Le Sueur", started=380, families=1),
    Invented("first-tower", "Beata Kowalska", "pl en", started=210, families=1),
    Invented("first-tower", "Nadine Syvret", started=990, families=1, left_days=7),
    Invented("first-tower", "Paula Teixeira", "pt en", check=TO_SEE),
    Invented("first-tower", "Jean Bisson", check=LAPSED, started=900, left_days=-60),
    Invented("first-tower", "Carole Huelin", started=500, families=1, gone=True),
    Invented("first-tower", "", started=140, families=1),
    Invented("first-tower", "", check=NONE),
    Invented("northfield", "Priya Nair", "en hi", started=330, families=1),
    Invented("northfield", "Amara Okafor", started=190, families=1),
    Invented("northfield", "Kelly Marsh", started=860, left_days=20),
    Invented("northfield", "Donna Clarke", check=TOO_LOW),
    Invented("northfield", "", check=APPLIED),
]

DOORS = [
    "The blue door. Knock, don’t ring.",
    "Second floor. The lift is slow, the stairs are quicker.",
    "Go round the back. The dog is friendly.",
    "Ring twice, then wait. It takes a minute with the baby.",
    "The bell does not work. Send a text from the gate.",
    "",
]
HOPES = [
    "An hour to sleep, and somebody to talk to.",
    "Company on the way to the centre, until it feels easy.",
    "Somebody who reads with the older one while the baby feeds.",
    "Help to find out which nursery hours they can have.",
    "To get out of the house once a week.",
]
ACTIVITIES = [
    "Played with the train, read two books",
    "Walked to the beach and back",
    "Made lunch together",
    "Sat and talked while the baby slept",
    "Went to Stay and play together",
    "Filled in the nursery form",
    "Went to the library",
    "Sang, and played with water in the kitchen",
]
CALLS = [
    "Asked how the week was",
    "Agreed on the next visit",
    "Talked about sleep",
    "Cheered her on before the check-up",
]
HAPPENED = [
    "The little one counted to four and clapped for himself.",
    "She said it was the first time out this week.",
    "The baby slept for an hour. She had a bath and a cup of tea.",
    "They laughed a lot about the puddle.",
    "She rang the nursery while I was there, and got a place to look at.",
    "He pointed at the bus and said “bus”.",
    "She was tired and said so. We did very little, and that was right.",
    "",
    "",
]
THOUGHTS = [
    "She is more sure of herself than in the summer.",
    "I would like them to meet the family upstairs.",
    "Little talkers would suit him.",
    "The flat is cold. I said I would ask about heating help.",
    "She looked very tired. A morning to herself would do her good.",
    "They are ready to come to the centre without me.",
    "",
    "",
    "",
    "",
]
WHO = ["Mum and the children", "Both parents and the baby", "Mum and the little one", "Everybody at home"]
ENDED = "The older one has started school, and they said goodbye over cake."
LEFT = "Found a job with hours she likes"
