"""The demonstration's front page and its first leaflet in Polish, Romanian and French, made by machine: data only.

By the English words; Portuguese is in `demo_portuguese`.
"""

LANGUAGES = ("pl", "ro", "fr")

WORDS: dict[str, tuple[str, str, str]] = {
    "Welcome": ("Witamy", "Bine ați venit", "Bienvenue"),
    "Company, help and a warm room for families with under-fives": (
        "Towarzystwo, pomoc i ciepły pokój dla rodzin z dziećmi do lat pięciu",
        "Companie, ajutor și o cameră primitoare pentru familii cu copii sub cinci ani",
        "De la compagnie, de l’aide et une pièce chaleureuse pour les familles d’enfants de moins de cinq ans",
    ),
    "Come to play, ask a question or just sit down with a cup of tea. It is free. Nobody has to send you.": (
        "Przyjdź się pobawić, o coś zapytać albo po prostu napić się herbaty. To nic nie kosztuje. Nie trzeba "
        "skierowania.",
        "Veniți să vă jucați, să puneți o întrebare sau doar să beți un ceai. Este gratuit. Nu trebuie să vă "
        "trimită cineva.",
        "Venez jouer, poser une question ou simplement boire un thé. C’est gratuit. Personne n’a besoin de vous "
        "envoyer.",
    ),
    "Play, company and help for families with children under five, near home and free.": (
        "Zabawa, towarzystwo i pomoc dla rodzin z dziećmi do lat pięciu, blisko domu i za darmo.",
        "Joacă, companie și ajutor pentru familii cu copii sub cinci ani, aproape de casă și gratuit.",
        "Jeux, compagnie et aide pour les familles d’enfants de moins de cinq ans, près de chez vous et "
        "gratuitement.",
    ),
    "We are having a baby": ("Spodziewamy się dziecka", "Așteptăm un copil", "Nous attendons un bébé"),
    "What happens when, from the midwife to the two-year check": (
        "Co i kiedy, od położnej do badania dwulatka",
        "Ce și când, de la moașă la controlul de doi ani",
        "Ce qui se passe et quand, de la sage-femme au bilan des deux ans",
    ),
    "My child may need extra help": (
        "Moje dziecko może potrzebować więcej pomocy",
        "Copilul meu are poate nevoie de mai mult ajutor",
        "Mon enfant a peut-être besoin de plus d’aide",
    ),
    "Who to ask, and what helps now": (
        "Kogo pytać i co pomaga już teraz",
        "Pe cine să întrebați și ce ajută acum",
        "À qui demander, et ce qui aide dès maintenant",
    ),
    "I need someone to talk to": (
        "Potrzebuję z kimś porozmawiać", "Am nevoie să vorbesc cu cineva", "J’ai besoin de parler à quelqu’un",
    ),
    "A volunteer who is a parent too can visit you at home": (
        "Wolontariuszka, która też jest mamą, może odwiedzić cię w domu",
        "O voluntară, mamă și ea, vă poate vizita acasă",
        "Une bénévole, qui est aussi mère, peut venir vous voir chez vous",
    ),
    "Nursery and money": ("Przedszkole i pieniądze", "Grădinița și banii", "La crèche et l’argent"),
    "Free hours, help with costs, and who can get them": (
        "Darmowe godziny, pomoc w kosztach i kto może je dostać",
        "Ore gratuite, ajutor la costuri și cine le poate primi",
        "Des heures gratuites, une aide aux frais, et qui y a droit",
    ),
    "I work with families": ("Pracuję z rodzinami", "Lucrez cu familii", "Je travaille avec des familles"),
    "Refer a family. You get a decision in one working day": (
        "Skieruj rodzinę. Odpowiemy w jeden dzień roboczy",
        "Îndrumați o familie. Primiți răspuns într-o zi lucrătoare",
        "Orientez une famille. Réponse en un jour ouvré",
    ),
    "I would like to help": ("Chcę pomóc", "Aș vrea să ajut", "Je voudrais aider"),
    "Two hours a week. We train you and pay for your check": (
        "Dwie godziny w tygodniu. Szkolimy i płacimy za sprawdzenie",
        "Două ore pe săptămână. Vă instruim și plătim verificarea",
        "Deux heures par semaine. Nous vous formons et payons la vérification",
    ),
    "Leaflets": ("Ulotki", "Pliante", "Dépliants"),
    "Short and plain: to read here, to print or to pass on.": (
        "Krótko i jasno: do czytania tutaj, do druku albo do podania dalej.",
        "Scurte și clare: de citit aici, de tipărit sau de dat mai departe.",
        "Courts et clairs : à lire ici, à imprimer ou à faire passer.",
    ),
    "What to expect from the centre": (
        "Czego możesz się spodziewać po ośrodku", "La ce să vă așteptați de la centru", "Ce que le centre vous offre",
    ),
    "What we do, who you will meet, and what we promise you.": (
        "Co robimy, kogo spotkasz i co ci obiecujemy.",
        "Ce facem, pe cine veți întâlni și ce vă promitem.",
        "Ce que nous faisons, qui vous rencontrerez et ce que nous vous promettons.",
    ),
    "Come as you are": ("Przyjdź taka, jaka jesteś", "Veniți așa cum sunteți", "Venez comme vous êtes"),
    "The centre is for families with a child under five. It is free. You do not need a letter from anybody. You do "
    "not have to talk about worries to come and play.": (
        "Ośrodek jest dla rodzin z dzieckiem do lat pięciu. Jest bezpłatny. Nie potrzebujesz żadnego pisma. Nie "
        "musisz mówić o kłopotach, żeby przyjść się pobawić.",
        "Centrul este pentru familii cu un copil sub cinci ani. Este gratuit. Nu aveți nevoie de o scrisoare de la "
        "nimeni. Nu trebuie să vorbiți despre griji ca să veniți la joacă.",
        "Le centre est pour les familles avec un enfant de moins de cinq ans. C’est gratuit. Aucune lettre n’est "
        "nécessaire. Vous n’êtes pas obligée de parler de vos soucis pour venir jouer.",
    ),
    "The first time": ("Za pierwszym razem", "Prima dată", "La première fois"),
    "Somebody says hello and shows you round.": (
        "Ktoś cię przywita i oprowadzi.",
        "Cineva vă salută și vă arată locul.",
        "Quelqu’un vous accueille et vous fait visiter.",
    ),
    "We ask your name, your address and your children’s birthdays. They tell us that you can use the centre.": (
        "Pytamy o imię i nazwisko, adres i daty urodzenia dzieci. Dzięki temu wiemy, że możesz korzystać z ośrodka.",
        "Vă întrebăm numele, adresa și zilele de naștere ale copiilor. Așa știm că puteți folosi centrul.",
        "Nous demandons votre nom, votre adresse et les dates de naissance des enfants, pour savoir si le centre "
        "vous est ouvert.",
    ),
    "We ask a few more questions. You can say no to any of them.": (
        "Zadajemy jeszcze kilka pytań. Na każde możesz odmówić odpowiedzi.",
        "Mai punem câteva întrebări. Puteți refuza oricare dintre ele.",
        "Nous posons encore quelques questions. Vous pouvez refuser d’y répondre.",
    ),
    "Then there is tea, and there are toys.": (
        "Potem jest herbata i są zabawki.", "Apoi este ceai și sunt jucării.", "Ensuite il y a du thé, et des jouets.",
    ),
    "What you can find here": ("Co tu znajdziesz", "Ce găsiți aici", "Ce que vous trouvez ici"),
    "Play groups on most days, and a quiet hour for children who find noise hard.": (
        "Grupy zabaw prawie codziennie i cicha godzina dla dzieci, którym przeszkadza hałas.",
        "Grupe de joacă în cele mai multe zile și o oră de liniște pentru copiii pe care îi deranjează zgomotul.",
        "Des groupes de jeux presque tous les jours, et une heure calme pour les enfants que le bruit gêne.",
    ),
    "A health visitor, to weigh your baby and answer questions.": (
        "Pielęgniarka środowiskowa, która zważy dziecko i odpowie na pytania.",
        "O asistentă comunitară, care cântărește bebelușul și răspunde la întrebări.",
        "Une infirmière qui pèse votre bébé et répond à vos questions.",
    ),
    "Small groups for children who are slow to talk.": (
        "Małe grupy dla dzieci, które później zaczynają mówić.",
        "Grupe mici pentru copiii care vorbesc mai târziu.",
        "De petits groupes pour les enfants qui tardent à parler.",
    ),
    "Help with forms, nursery places and money.": (
        "Pomoc z formularzami, miejscem w przedszkolu i pieniędzmi.",
        "Ajutor cu formulare, locuri la grădiniță și bani.",
        "De l’aide pour les formulaires, la crèche et l’argent.",
    ),
    "A volunteer who visits you at home, if you would like company.": (
        "Wolontariuszka, która odwiedzi cię w domu, jeśli chcesz towarzystwa.",
        "O voluntară care vă vizitează acasă, dacă doriți companie.",
        "Une bénévole qui vient vous voir chez vous, si vous voulez de la compagnie.",
    ),
}  # fmt: skip
