"""Names, streets and small facts that the demonstration's families are made of. Everybody is invented."""

from typing import NamedTuple


class Origin(NamedTuple):
    """Names that go together, what is spoken at home, and how often an interpreter is needed."""

    languages: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    last_names: tuple[tuple[str, str], ...]  # hers and his: Polish names differ
    interpreter: float = 0.0


def _alike(*names: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in names)


ISLAND = Origin(
    "en",
    ("Jade", "Chloé", "Hannah", "Lucy", "Emma", "Sarah", "Kirsty", "Amy", "Rachel", "Megan", "Beth", "Zoë"),
    ("Luke", "Ben", "Tom", "Jamie", "Ryan", "Marc", "Adam", "Josh", "Simon", "Philip"),
    ("Isla", "Evie", "Poppy", "Freya", "Maisie", "Ivy", "Elsie", "Orla", "Florence", "Mila"),
    ("Oscar", "Archie", "Theo", "Jude", "Arlo", "Finn", "Logan", "Hugo", "Reuben", "Teddy"),
    _alike(
        "Picot", "Coutanche", "Baudains", "Queree", "Rault", "Vibert", "Le Sueur", "de Gruchy", "Syvret", "Gallichan",
        "Mourant", "Blampied", "Langlois", "Le Maistre", "Pallot", "Romeril", "Vautier", "Luce", "Bréhaut", "Hacquoil",
        "Le Feuvre", "Du Feu", "Cabot", "Noël", "Bisson", "Renouard", "Le Gallais", "Journeaux",
    ),
)  # fmt: skip
MADEIRA = Origin(
    "pt en",
    ("Ana", "Maria", "Joana", "Sofia", "Catarina", "Carla", "Sandra", "Lúcia", "Rita", "Inês"),
    ("João", "Rui", "Nuno", "Paulo", "Tiago", "Miguel", "Ricardo", "Hélder"),
    ("Leonor", "Matilde", "Beatriz", "Alice", "Clara", "Lara", "Francisca"),
    ("Tomás", "Martim", "Afonso", "Duarte", "Gabriel", "Rodrigo", "Simão"),
    _alike(
        "Gomes", "Freitas", "de Sousa", "Fernandes", "Rodrigues", "Gouveia", "Vieira", "Teixeira", "Abreu", "Nóbrega",
        "Correia", "Câmara", "Mendonça", "Faria", "Ornelas", "Figueira",
    ),
    0.3,
)  # fmt: skip
POLAND = Origin(
    "pl en",
    ("Katarzyna", "Agnieszka", "Magdalena", "Łucja", "Ewa", "Monika", "Joanna"),
    ("Piotr", "Tomasz", "Łukasz", "Marcin", "Paweł"),
    ("Zofia", "Hanna", "Maja", "Lena", "Pola"),
    ("Jakub", "Antoni", "Filip", "Kacper", "Szymon"),
    (
        ("Nowak", "Nowak"),
        ("Kowalska", "Kowalski"),
        ("Wiśniewska", "Wiśniewski"),
        ("Wójcik", "Wójcik"),
        ("Kamińska", "Kamiński"),
        ("Zielińska", "Zieliński"),
        ("Dąbrowska", "Dąbrowski"),
        ("Łuczak", "Łuczak"),
    ),
    0.2,
)
ROMANIA = Origin(
    "ro en",
    ("Ioana", "Elena", "Andreea", "Mihaela", "Ștefania"),
    ("Andrei", "Mihai", "Ion", "Cristian"),
    ("Daria", "Sofia", "Ilinca", "Maria"),
    ("Matei", "Luca", "David", "Ștefan"),
    _alike("Popescu", "Ionescu", "Dumitru", "Munteanu", "Rusu", "Țepeș", "Stan"),
    0.4,
)
FRANCE = Origin(
    "fr en",
    ("Camille", "Élodie", "Manon", "Céline"),
    ("Mathieu", "Julien", "Loïc"),
    ("Louise", "Jeanne", "Zélie"),
    ("Gabin", "Louis", "Émile"),
    _alike("Moreau", "Lefèvre", "Dubois", "Garnier"),
    0.1,
)
YORKSHIRE = Origin(
    "en",
    ("Gemma", "Stacey", "Holly", "Leanne", "Natalie", "Donna"),
    ("Craig", "Lee", "Dean", "Scott", "Liam"),
    ("Ruby", "Lily", "Erin", "Skye"),
    ("Alfie", "Harley", "Riley", "Jack"),
    _alike("Hartley", "Sykes", "Shaw", "Greenwood", "Ackroyd", "Sutcliffe", "Holroyd"),
)
PUNJAB = Origin(
    "ur pa en",
    ("Ayesha", "Nadia", "Samina", "Zainab"),
    ("Imran", "Asif", "Tariq"),
    ("Maryam", "Aisha", "Hafsa"),
    ("Ibrahim", "Yusuf", "Hamza"),
    _alike("Hussain", "Iqbal", "Mahmood", "Begum"),
    0.4,
)

ORIGINS: dict[str, list[tuple[Origin, int]]] = {
    "samares": [(ISLAND, 44), (MADEIRA, 34), (POLAND, 12), (ROMANIA, 7), (FRANCE, 3)],
    "first-tower": [(ISLAND, 50), (MADEIRA, 25), (POLAND, 15), (ROMANIA, 5), (FRANCE, 5)],
    "northfield": [(YORKSHIRE, 55), (PUNJAB, 25), (POLAND, 12), (ROMANIA, 8)],
}


class Place(NamedTuple):
    """A street, its town and the beginning of its postcodes; the last three are outside or on no list."""

    street: str
    town: str
    postcode: str


INSIDE: dict[str, list[Place]] = {
    "samares": [
        Place("Le Squez Road", "St Clement", "JE2 6"),
        Place("La Grande Route de St Clément", "St Clement", "JE2 6"),
        Place("Rue du Maupertuis", "St Clement", "JE2 6"),
        Place("Le Squez", "St Clement", "JE2 6"),
        Place("School Road", "St Clement", "JE2 6"),
    ],
    "first-tower": [
        Place("La Route de St Aubin", "St Helier", "JE2 3"),
        Place("Rouge Bouillon", "St Helier", "JE2 3"),
        Place("Mont Cochon", "St Helier", "JE2 3"),
    ],
    "northfield": [
        Place("Mill Lane", "Northfield", "LS99 1"),
        Place("Market Row", "Northfield", "LS99 2"),
        Place("Chapel Street", "Northfield", "LS99 1"),
    ],
}
UNLISTED = Place("Rue de Jambart", "St Clement", "")
OUTSIDE = Place("Route Orange", "St Brelade", "JE3 8")

NEEDS = ("talking", "hearing", "walking", "eating", "seeing", "playing with others", "epilepsy", "Down’s syndrome", "")
CARE_NOTES = (
    "text first. No voice messages.",
    "ring after 2pm, she works nights.",
    "a dog lives here. It is shut away when we say we are coming.",
    "the door is at the back, past the garages.",
    "do not talk about money in front of the children.",
    "he reads better than he hears. Write to him.",
)
HOME_NOTES = (
    "Rented from Andium Homes",
    "Private rent",
    "Lives with her parents",
    "Owns the flat",
    "Staff housing",
    "",
)
ETHNICITIES = ("", "", "Jersey", "White British", "Portuguese or Madeiran", "Polish", "Romanian", "Prefers not to say")
NOBODY_UNDER_FIVE = "Nobody is under five any more"
CLOSED = (
    "They moved away",
    "They asked to be taken off",
    "They use another centre now",
)
WHO_ELSE = (("Rose", "Grandmother"), ("Jean", "Grandmother. Minds the children on Fridays"), ("Alan", "Grandfather"))
