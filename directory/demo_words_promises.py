"""The second half of the first leaflet, and its easy read, in other languages, made by machine: data only."""

PLROFR: dict[str, tuple[str, str, str]] = {
    "If your child needs extra help": (
        "Jeśli dziecko potrzebuje więcej pomocy",
        "Dacă copilul are nevoie de mai mult ajutor",
        "Si votre enfant a besoin de plus d’aide",
    ),
    "You know your child best, so we listen first. Then we make a plan with you, and you get a copy. We ask you "
    "before we talk to anybody else. We only do it without asking when somebody may be in danger.": (
        "Najlepiej znasz swoje dziecko, więc najpierw słuchamy. Potem robimy z tobą plan i dostajesz kopię. Pytamy "
        "cię, zanim porozmawiamy z kimś innym. Bez pytania robimy to tylko wtedy, gdy komuś może grozić "
        "niebezpieczeństwo.",
        "Dumneavoastră vă cunoașteți cel mai bine copilul, așa că întâi ascultăm. Apoi facem un plan împreună și "
        "primiți o copie. Vă întrebăm înainte să vorbim cu altcineva. Fără să întrebăm o facem doar când cineva "
        "poate fi în pericol.",
        "C’est vous qui connaissez le mieux votre enfant : nous écoutons d’abord. Puis nous faisons un plan avec "
        "vous, et vous en recevez une copie. Nous vous demandons avant de parler à d’autres, sauf si quelqu’un est "
        "peut-être en danger.",
    ),
    "A visit at home": ("Wizyta w domu", "O vizită acasă", "Une visite à la maison"),
    "A volunteer is a parent too. We have trained her and checked her. You choose the day and the time. She comes "
    "to see you, not your house.": (
        "Wolontariuszka też jest mamą. Przeszkoliliśmy ją i sprawdziliśmy. Ty wybierasz dzień i godzinę. "
        "Przychodzi do ciebie, a nie oglądać mieszkanie.",
        "O voluntară este și ea mamă. Am instruit-o și am verificat-o. Dumneavoastră alegeți ziua și ora. Vine să "
        "vă vadă pe dumneavoastră, nu casa.",
        "Une bénévole est aussi mère. Nous l’avons formée et vérifiée. Vous choisissez le jour et l’heure. Elle "
        "vient vous voir, vous, et non votre maison.",
    ),
    "What we promise": ("Co obiecujemy", "Ce promitem", "Ce que nous promettons"),
    "Within one working day we tell you whether we can help.": (
        "W jeden dzień roboczy powiemy ci, czy możemy pomóc.",
        "Într-o zi lucrătoare vă spunem dacă putem ajuta.",
        "En un jour ouvré, nous vous disons si nous pouvons aider.",
    ),
    "We find somebody who speaks your language when you need it.": (
        "Znajdziemy kogoś, kto mówi w twoim języku, gdy tego potrzebujesz.",
        "Găsim pe cineva care vă vorbește limba când aveți nevoie.",
        "Nous trouvons quelqu’un qui parle votre langue si besoin.",
    ),
    "We keep safe what you tell us, and you can read it.": (
        "Bezpiecznie przechowujemy to, co nam mówisz, i możesz to przeczytać.",
        "Păstrăm în siguranță ce ne spuneți și puteți citi.",
        "Nous gardons en sûreté ce que vous nous dites, et vous pouvez le lire.",
    ),
    "When we get something wrong, tell us. We will say what we do about it.": (
        "Gdy zrobimy coś źle, powiedz nam. Powiemy, co z tym zrobimy.",
        "Când greșim ceva, spuneți-ne. Vă vom spune ce facem.",
        "Quand nous nous trompons, dites-le-nous. Nous dirons ce que nous faisons.",
    ),
    "What we ask of you": ("O co prosimy", "Ce vă rugăm", "Ce que nous vous demandons"),
    "Stay with your child in the groups.": (
        "Zostań z dzieckiem na zajęciach.",
        "Rămâneți cu copilul în grupe.",
        "Restez avec votre enfant dans les groupes.",
    ),
    "Tell us when you cannot come to something you have booked.": (
        "Daj nam znać, gdy nie możesz przyjść na coś, na co się zapisałaś.",
        "Anunțați-ne când nu puteți veni la ceva la care v-ați înscris.",
        "Prévenez-nous si vous ne pouvez pas venir à une activité réservée.",
    ),
    "Take no pictures of other people’s children.": (
        "Nie rób zdjęć cudzym dzieciom.",
        "Nu fotografiați copiii altora.",
        "Ne photographiez pas les enfants des autres.",
    ),
    "Is somebody in danger?": (
        "Czy komuś grozi niebezpieczeństwo?", "Este cineva în pericol?", "Quelqu’un est en danger ?",
    ),
    "Call 999. Then ring us.": (
        "Dzwoń pod 999. Potem zadzwoń do nas.", "Sunați la 999. Apoi sunați-ne.", "Appelez le 999. Puis appelez-nous.",
    ),
}  # fmt: skip

# In the order of demo_lines.LANGUAGES: Portuguese, Polish, Romanian, French.
ALL: dict[str, tuple[str, str, str, str]] = {
    "We say hello.": ("Damos-lhe as boas-vindas.", "Witamy się.", "Vă salutăm.", "Nous disons bonjour."),
    "We ask your name and where you live.": (
        "Perguntamos o seu nome e onde mora.",
        "Pytamy, jak się nazywasz i gdzie mieszkasz.",
        "Vă întrebăm cum vă numiți și unde locuiți.",
        "Nous demandons votre nom et où vous habitez.",
    ),
    "Then there is tea.": ("Depois há chá.", "Potem jest herbata.", "Apoi este ceai.", "Ensuite, il y a du thé."),
    "Play groups.": ("Grupos de brincadeira.", "Grupy zabaw.", "Grupe de joacă.", "Des groupes de jeux."),
    "Somebody who weighs your baby.": (
        "Alguém que pesa o seu bebé.",
        "Ktoś, kto zważy dziecko.",
        "Cineva care cântărește bebelușul.",
        "Quelqu’un qui pèse votre bébé.",
    ),
    "Help with forms and money.": (
        "Ajuda com formulários e dinheiro.",
        "Pomoc z formularzami i pieniędzmi.",
        "Ajutor cu formulare și bani.",
        "De l’aide pour les formulaires et l’argent.",
    ),
    "We listen to you.": ("Nós ouvimos.", "Słuchamy cię.", "Vă ascultăm.", "Nous vous écoutons."),
    "We keep safe what you tell us.": (
        "Guardamos bem o que nos conta.",
        "Bezpiecznie przechowujemy to, co nam mówisz.",
        "Păstrăm în siguranță ce ne spuneți.",
        "Nous gardons en sûreté ce que vous nous dites.",
    ),
}  # fmt: skip
