"""Hours, addresses and notes of the demonstration in four languages, made by machine: data only.

Each line as it was typed, then in Portuguese, Polish, Romanian and French.
"""

LANGUAGES = ("pt", "pl", "ro", "fr")

LINES: dict[str, tuple[str, str, str, str]] = {
    "Monday to Friday, 8:30am to 5pm": (
        "Segunda a sexta, das 8h30 às 17h",
        "Od poniedziałku do piątku, od 8:30 do 17:00",
        "De luni până vineri, 8:30–17:00",
        "Du lundi au vendredi, de 8 h 30 à 17 h",
    ),
    "Wednesday until 7pm": (
        "Quarta até às 19h",
        "W środy do 19:00",
        "Miercuri până la 19:00",
        "Le mercredi jusqu’à 19 h",
    ),
    "First Saturday of the month, 9:30am to 12": (
        "Primeiro sábado do mês, das 9h30 às 12h",
        "Pierwsza sobota miesiąca, od 9:30 do 12:00",
        "Prima sâmbătă din lună, 9:30–12:00",
        "Le premier samedi du mois, de 9 h 30 à 12 h",
    ),
    "Monday to Thursday, 9am to 4pm": (
        "Segunda a quinta, das 9h às 16h",
        "Od poniedziałku do czwartku, od 9:00 do 16:00",
        "De luni până joi, 9:00–16:00",
        "Du lundi au jeudi, de 9 h à 16 h",
    ),
    "Friday, 9am to 1pm": (
        "Sexta, das 9h às 13h",
        "W piątki od 9:00 do 13:00",
        "Vineri, 9:00–13:00",
        "Le vendredi, de 9 h à 13 h",
    ),
    "Monday to Friday, 9am to 5pm": (
        "Segunda a sexta, das 9h às 17h",
        "Od poniedziałku do piątku, od 9:00 do 17:00",
        "De luni până vineri, 9:00–17:00",
        "Du lundi au vendredi, de 9 h à 17 h",
    ),
    "Saturday, 9:30am to 12:30pm": (
        "Sábado, das 9h30 às 12h30",
        "W soboty od 9:30 do 12:30",
        "Sâmbătă, 9:30–12:30",
        "Le samedi, de 9 h 30 à 12 h 30",
    ),
    "In the grounds of Samarès School": (
        "No recinto da Samarès School",
        "Na terenie Samarès School",
        "În curtea școlii Samarès School",
        "Dans l’enceinte de Samarès School",
    ),
    "Beside First Tower School": (
        "Ao lado da First Tower School",
        "Obok First Tower School",
        "Lângă First Tower School",
        "À côté de First Tower School",
    ),
    "The bus stop has moved to the church this week.": (
        "Esta semana a paragem do autocarro é junto à igreja.",
        "W tym tygodniu przystanek autobusowy jest przy kościele.",
        "Săptămâna aceasta stația de autobuz este lângă biserică.",
        "Cette semaine, l’arrêt de bus est devant l’église.",
    ),
    "Bring wellies: we go out to the garden.": (
        "Tragam galochas: vamos para o jardim.",
        "Weźcie kalosze: wychodzimy do ogrodu.",
        "Aduceți cizme de cauciuc: ieșim în grădină.",
        "Apportez des bottes : nous allons au jardin.",
    ),
    "A student nurse is with us today.": (
        "Hoje temos connosco uma estudante de enfermagem.",
        "Jest dziś z nami studentka pielęgniarstwa.",
        "Astăzi este cu noi o studentă asistentă medicală.",
        "Une élève infirmière est avec nous aujourd’hui.",
    ),
    "There is cake. Somebody turns two.": (
        "Há bolo. Alguém faz dois anos.",
        "Jest tort. Ktoś kończy dwa lata.",
        "Avem tort. Cineva împlinește doi ani.",
        "Il y a du gâteau. Quelqu’un fête ses deux ans.",
    ),
    "The heating is being mended.": (
        "O aquecimento está a ser arranjado.",
        "Naprawiamy ogrzewanie.",
        "Se repară încălzirea.",
        "Le chauffage est en réparation.",
    ),
    "Our worker is ill.": (
        "A nossa colega está doente.",
        "Nasza pracowniczka jest chora.",
        "Colega noastră este bolnavă.",
        "Notre collègue est malade.",
    ),
    "The hall is needed for voting.": (
        "A sala é precisa para as eleições.",
        "Sala jest potrzebna na wybory.",
        "Sala este folosită pentru alegeri.",
        "La salle sert de bureau de vote.",
    ),
    "Staff training day": (
        "Dia de formação da equipa",
        "Dzień szkoleniowy pracowników",
        "Zi de instruire a personalului",
        "Journée de formation du personnel",
    ),
}
