"""Portuguese (of Portugal) for the home page, the list of leaflets and the first leaflet: data only."""

PAGES = ["", "information/", "information/what-to-expect/"]

WORDS: dict[str, str] = {
    "Welcome": "Bem-vindos",
    "Company, help and a warm room for families with under-fives": (
        "Companhia, ajuda e uma sala acolhedora para famílias com crianças até aos cinco anos"
    ),
    "Come to play, ask a question or just sit down with a cup of tea. It is free. Nobody has to send you.": (
        "Venha brincar, fazer uma pergunta ou apenas sentar-se a tomar um chá. É gratuito. Ninguém precisa "
        "de a encaminhar."
    ),
    "Play, company and help for families with children under five, near home and free.": (
        "Brincadeira, companhia e ajuda para famílias com crianças até aos cinco anos, perto de casa e sem custos."
    ),
    "We are having a baby": "Vamos ter um bebé",
    "What happens when, from the midwife to the two-year check": (
        "O que acontece e quando, da parteira à consulta dos dois anos"
    ),
    "My child may need extra help": "O meu filho pode precisar de mais ajuda",
    "Who to ask, and what helps now": "A quem perguntar e o que ajuda desde já",
    "I need someone to talk to": "Preciso de alguém com quem falar",
    "A volunteer who is a parent too can visit you at home": (
        "Uma voluntária, que também é mãe, pode visitá-la em casa"
    ),
    "Nursery and money": "Infantário e dinheiro",
    "Free hours, help with costs, and who can get them": "Horas gratuitas, ajuda com os custos e quem tem direito",
    "I work with families": "Trabalho com famílias",
    "Refer a family. You get a decision in one working day": (
        "Encaminhe uma família. Damos-lhe uma resposta num dia útil"
    ),
    "I would like to help": "Gostava de ajudar",
    "Two hours a week. We train you and pay for your check": (
        "Duas horas por semana. Damos formação e pagamos a verificação de antecedentes"
    ),
    "Leaflets": "Folhetos",
    "Short and plain: to read here, to print or to pass on.": "Curtos e claros: para ler aqui, imprimir ou partilhar.",
    "What to expect from the centre": "O que pode esperar do centro",
    "What we do, who you will meet, and what we promise you.": (
        "O que fazemos, quem vai encontrar e o que lhe prometemos."
    ),
    "Come as you are": "Venha como é",
    "The centre is for families with a child under five. It is free. You do not need a letter from anybody. "
    "You do not have to talk about worries to come and play.": (
        "O centro é para famílias com uma criança com menos de cinco anos. É gratuito. Não precisa de carta "
        "de ninguém. "
        "Não tem de falar de preocupações para vir brincar."
    ),
    "The first time": "A primeira vez",
    "Somebody says hello and shows you round.": "Alguém lhe dá as boas-vindas e mostra-lhe a casa.",
    "We ask your name, your address and your children’s birthdays. They tell us that you can use the centre.": (
        "Perguntamos o seu nome, a sua morada e as datas de nascimento dos seus filhos. "
        "Assim sabemos que pode usar o centro."
    ),
    "We ask a few more questions. You can say no to any of them.": (
        "Fazemos mais algumas perguntas. Pode dizer que não a qualquer uma."
    ),
    "Then there is tea, and there are toys.": "Depois há chá e há brinquedos.",
    "What you can find here": "O que pode encontrar aqui",
    "Play groups on most days, and a quiet hour for children who find noise hard.": (
        "Grupos de brincadeira em quase todos os dias e uma hora calma para crianças a quem o barulho custa."
    ),
    "A health visitor, to weigh your baby and answer questions.": (
        "Uma enfermeira de saúde infantil, que pesa o seu bebé e responde a perguntas."
    ),
    "Small groups for children who are slow to talk.": "Pequenos grupos para crianças que demoram a falar.",
    "Help with forms, nursery places and money.": "Ajuda com formulários, vagas no infantário e dinheiro.",
    "A volunteer who visits you at home, if you would like company.": (
        "Uma voluntária que a visita em casa, se quiser companhia."
    ),
    "If your child needs extra help": "Se o seu filho precisar de mais ajuda",
    "You know your child best, so we listen first. Then we make a plan with you, and you get a copy. We ask "
    "you before "
    "we talk to anybody else. We only do it without asking when somebody may be in danger.": (
        "É quem melhor conhece o seu filho, por isso primeiro ouvimos. Depois fazemos um plano consigo e "
        "fica com uma "
        "cópia. Pedimos-lhe licença antes de falar com outra pessoa. Só não o fazemos quando alguém pode "
        "estar em perigo."
    ),
    "A visit at home": "Uma visita em casa",
    "A volunteer is a parent too. We have trained her and checked her. You choose the day and the time. She comes to "
    "see you, not your house.": (
        "A voluntária também é mãe. Demos-lhe formação e verificámos os seus antecedentes. A família "
        "escolhe o dia e a "
        "hora. Ela vem para estar consigo, não para ver a casa."
    ),
    "What we promise": "O que prometemos",
    "Within one working day we tell you whether we can help.": "Num dia útil dizemos-lhe se podemos ajudar.",
    "We find somebody who speaks your language when you need it.": (
        "Encontramos alguém que fale a sua língua quando precisar."
    ),
    "We keep safe what you tell us, and you can read it.": "Guardamos bem o que nos conta, e pode lê-lo.",
    "When we get something wrong, tell us. We will say what we do about it.": (
        "Quando errarmos, diga-nos. Explicamos o que vamos fazer."
    ),
    "What we ask of you": "O que lhe pedimos",
    "Stay with your child in the groups.": "Fique com o seu filho nos grupos.",
    "Tell us when you cannot come to something you have booked.": (
        "Avise-nos quando não puder vir a uma atividade que marcou."
    ),
    "Take no pictures of other people’s children.": "Não tire fotografias aos filhos dos outros.",
    "Is somebody in danger?": "Alguém está em perigo?",
    "Call 999. Then ring us.": "Ligue 999. Depois telefone-nos.",
}

# By centre and English name: the name, for whom, and what happens.
ACTIVITIES: dict[tuple[str, str], tuple[str, str, str]] = {
    ("samares", "Stay and play"): (
        "Ficar e brincar",
        "Para crianças, com um adulto.",
        "Torradas, chá e brinquedos. Não precisa de marcar.",
    ),
    ("samares", "Baby clinic"): (
        "Consulta do bebé",
        "Para bebés.",
        "Pese o seu bebé e fale com uma enfermeira. Fala-se português.",
    ),
    ("samares", "Little talkers"): (
        "Pequenos faladores",
        "",
        "Canções e gestos para crianças que demoram a falar. Grupo pequeno, sala calma.",
    ),
    ("samares", "Quiet hour"): (
        "Hora calma",
        "Para crianças a quem o barulho custa.",
        "Luzes baixas, seis famílias no máximo.",
    ),
    ("samares", "Breakfast with dads and grandads"): (
        "Pequeno-almoço com pais e avôs",
        "Para homens e as crianças de quem cuidam.",
        "Pão com bacon e a estrutura grande de trepar.",
    ),
    ("samares", "Evening for parents"): (
        "Serão para pais",
        "Para mães e pais, com ou sem os filhos.",
        "Uma conversa, um chá e alguém que brinca com as crianças na sala ao lado.",
    ),
    ("first-tower", "Stay and play"): (
        "Ficar e brincar",
        "Para crianças, com um adulto.",
        "Areia, água e a praia quando há sol.",
    ),
    ("first-tower", "Midwife at the centre"): (
        "Parteira no centro",
        "Para futuros pais. Os outros filhos são bem-vindos.",
        "Consultas com marcação, perguntas a qualquer hora.",
    ),
    ("first-tower", "Bounce and rhyme"): ("Saltos e rimas", "Para bebés.", "Meia hora de canções."),
    ("northfield", "Stay and play"): (
        "Ficar e brincar",
        "Para crianças, com um adulto.",
        "Livros, blocos e um lanche.",
    ),
    ("northfield", "Talk and play"): (
        "Falar e brincar",
        "",
        "Com uma terapeuta da fala. Pergunte-lhe o que quiser.",
    ),
    ("northfield", "Baby clinic"): ("Consulta do bebé", "Para bebés.", "Pese o seu bebé."),
    ("northfield", "Family Saturday"): ("Sábado em família", "Para todos.", "Tintas, cola e histórias."),
}
