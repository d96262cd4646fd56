"""The demonstration's volunteers: invented, one line each. A line without a name is a registered parent."""

from dataclasses import dataclass

CLEAR, TO_SEE, TO_DECIDE, APPLIED, NONE = "clear", "to_see", "to_decide", "applied", "none"
REFUSED, TOO_LOW, LAPSED, RENEWING = "refused", "too_low", "lapsed", "renewing"


@dataclass(frozen=True)
class Invented:
    """Who, how her check stands, when she started (days ago), and how many families she visits.

    `left_days` is her check's last day, counted from today; `keen` is how often she gives her two hours; `until` is
    how many days ago her last family said goodbye, and `away` why she has agreed a break since.
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
    until: int | None = None
    away: str = ""


MARIE, DENISE, KASIA, HELEN = "Marie Le Brun", "Denise Rault", "Kasia Nowak", "Helen Vibert"
MARGARET, AFTER_HIS_FALL = (
    "Margaret Coutanche",
    "Her husband fell and broke his hip. She looks after him until he walks",
)

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
    Invented("samares", MARGARET, started=800, families=1, left_days=85, until=66, away=AFTER_HIS_FALL),
    Invented("samares", "Lorna Querée", "en fr", started=410, families=1, until=52),
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
    Invented("northfield", "Kelly Marsh", started=860, families=1, left_days=20, until=50),
    Invented("northfield", "Donna Clarke", check=TOO_LOW),
    Invented("northfield", "", check=APPLIED),
]

ENDED = "They come to the centre without her now, and said goodbye over cake."
LEFT = "Found a job with hours she likes"
