"""The demonstration's activities in Polish, Romanian and French, made by machine: data only.

By centre and English name: the name, for whom, and what happens. Portuguese is in `demo_portuguese`.
"""

Told = dict[tuple[str, str], tuple[str, str, str]]

POLISH: Told = {
    ("samares", "Stay and play"): (
        "Zostań i pobaw się", "Dla dzieci, z dorosłym.", "Tosty, herbata i zabawki. Bez zapisów.",
    ),
    ("samares", "Baby clinic"): (
        "Poradnia dla niemowląt",
        "Dla niemowląt.",
        "Zważ dziecko i porozmawiaj z pielęgniarką środowiskową. Mówimy po portugalsku.",
    ),
    ("samares", "Little talkers"): (
        "Mali gaduły",
        "",
        "Piosenki i gesty dla dzieci, które później zaczynają mówić. Mała grupa, cichy pokój.",
    ),
    ("samares", "Quiet hour"): (
        "Cicha godzina", "Dla dzieci, którym przeszkadza hałas.", "Przygaszone światła, najwyżej sześć rodzin.",
    ),
    ("samares", "Breakfast with dads and grandads"): (
        "Śniadanie z tatą i dziadkiem",
        "Dla mężczyzn i dzieci, którymi się opiekują.",
        "Bułki z bekonem i duża drabinka do wspinania.",
    ),
    ("samares", "Evening for parents"): (
        "Wieczór dla rodziców",
        "Dla rodziców, z dziećmi lub bez nich.",
        "Rozmowa, herbata i ktoś, kto w tym czasie bawi się z dziećmi obok.",
    ),
    ("first-tower", "Stay and play"): (
        "Zostań i pobaw się",
        "Dla dzieci, z dorosłym.",
        "Piasek, woda i plaża, kiedy świeci słońce.",
    ),
    ("first-tower", "Midwife at the centre"): (
        "Położna w ośrodku",
        "Dla przyszłych rodziców. Inne dzieci są mile widziane.",
        "Badania po umówieniu, pytania o każdej porze.",
    ),
    ("first-tower", "Bounce and rhyme"): ("Podskoki i rymowanki", "Dla niemowląt.", "Pół godziny piosenek."),
    ("northfield", "Stay and play"): (
        "Zostań i pobaw się", "Dla dzieci, z dorosłym.", "Książki, klocki i przekąska.",
    ),
    ("northfield", "Talk and play"): (
        "Mówimy i bawimy się", "", "Z logopedką. Zapytaj ją, o co chcesz.",
    ),
    ("northfield", "Baby clinic"): (
        "Poradnia dla niemowląt", "Dla niemowląt.", "Zważ swoje dziecko.",
    ),
    ("northfield", "Family Saturday"): ("Rodzinna sobota", "Dla wszystkich.", "Farby, klej i bajki."),
}  # fmt: skip

ROMANIAN: Told = {
    ("samares", "Stay and play"): (
        "Rămâi și te joacă",
        "Pentru copii, cu un adult.",
        "Pâine prăjită, ceai și jucării. Fără programare.",
    ),
    ("samares", "Baby clinic"): (
        "Consultație pentru bebeluși",
        "Pentru bebeluși.",
        "Cântăriți bebelușul și vorbiți cu o asistentă comunitară. Se vorbește portugheză.",
    ),
    ("samares", "Little talkers"): (
        "Micii vorbăreți",
        "",
        "Cântece și semne pentru copiii care vorbesc mai târziu. Grup mic, cameră liniștită.",
    ),
    ("samares", "Quiet hour"): (
        "Ora de liniște", "Pentru copiii pe care îi deranjează zgomotul.", "Lumini slabe, cel mult șase familii.",
    ),
    ("samares", "Breakfast with dads and grandads"): (
        "Micul dejun cu tații și bunicii",
        "Pentru bărbați și copiii de care au grijă.",
        "Chifle cu bacon și structura mare de cățărat.",
    ),
    ("samares", "Evening for parents"): (
        "Seara părinților",
        "Pentru părinți, cu sau fără copii.",
        "O discuție, un ceai și cineva care se joacă alături cu copiii.",
    ),
    ("first-tower", "Stay and play"): (
        "Rămâi și te joacă",
        "Pentru copii, cu un adult.",
        "Nisip, apă și plaja când e soare.",
    ),
    ("first-tower", "Midwife at the centre"): (
        "Moașa la centru",
        "Pentru viitorii părinți. Ceilalți copii sunt bineveniți.",
        "Consultații cu programare, întrebări oricând.",
    ),
    ("first-tower", "Bounce and rhyme"): ("Sărim și cântăm", "Pentru bebeluși.", "O jumătate de oră de cântece."),
    ("northfield", "Stay and play"): (
        "Rămâi și te joacă", "Pentru copii, cu un adult.", "Cărți, cuburi și o gustare.",
    ),
    ("northfield", "Talk and play"): (
        "Vorbim și ne jucăm", "", "Cu o logopedă. Întrebați-o orice.",
    ),
    ("northfield", "Baby clinic"): (
        "Consultație pentru bebeluși", "Pentru bebeluși.", "Cântăriți bebelușul.",
    ),
    ("northfield", "Family Saturday"): ("Sâmbăta familiei", "Pentru toată lumea.", "Vopsele, lipici și povești."),
}  # fmt: skip

FRENCH: Told = {
    ("samares", "Stay and play"): (
        "On reste et on joue",
        "Pour les enfants, avec un adulte.",
        "Tartines, thé et jouets. Sans réservation.",
    ),
    ("samares", "Baby clinic"): (
        "Consultation des bébés",
        "Pour les bébés.",
        "Pesez votre bébé et parlez à une infirmière. On y parle portugais.",
    ),
    ("samares", "Little talkers"): (
        "Petits parleurs",
        "",
        "Chansons et gestes pour les enfants qui tardent à parler. Petit groupe, pièce calme.",
    ),
    ("samares", "Quiet hour"): (
        "L’heure calme",
        "Pour les enfants que le bruit gêne.",
        "Lumière douce, six familles au plus.",
    ),
    ("samares", "Breakfast with dads and grandads"): (
        "Petit-déjeuner avec papas et papis",
        "Pour les hommes et les enfants dont ils s’occupent.",
        "Petits pains au bacon et la grande structure d’escalade.",
    ),
    ("samares", "Evening for parents"): (
        "Soirée des parents",
        "Pour les parents, avec ou sans leurs enfants.",
        "Une discussion, un thé, et quelqu’un qui joue à côté avec les enfants.",
    ),
    ("first-tower", "Stay and play"): (
        "On reste et on joue",
        "Pour les enfants, avec un adulte.",
        "Du sable, de l’eau, et la plage quand il fait beau.",
    ),
    ("first-tower", "Midwife at the centre"): (
        "La sage-femme au centre",
        "Pour les futurs parents. Leurs autres enfants sont les bienvenus.",
        "Examens sur rendez-vous, questions à tout moment.",
    ),
    ("first-tower", "Bounce and rhyme"): ("Comptines en mouvement", "Pour les bébés.", "Une demi-heure de chansons."),
    ("northfield", "Stay and play"): (
        "On reste et on joue",
        "Pour les enfants, avec un adulte.",
        "Des livres, des cubes et un goûter.",
    ),
    ("northfield", "Talk and play"): (
        "Parler et jouer", "", "Avec une orthophoniste. Posez-lui toutes vos questions.",
    ),
    ("northfield", "Baby clinic"): (
        "Consultation des bébés", "Pour les bébés.", "Pesez votre bébé.",
    ),
    ("northfield", "Family Saturday"): (
        "Le samedi des familles", "Pour tout le monde.", "Peinture, colle et histoires.",
    ),
}  # fmt: skip
