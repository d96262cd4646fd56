"""“What this service is” in other languages, made by machine: data only.

In the order of demo_lines.LANGUAGES: Portuguese, Polish, Romanian, French.
"""

Said = dict[str, tuple[str, str, str, str]]

SERVICE: Said = {
    "What this service is": (
        "O que é este serviço", "Czym jest ta pomoc", "Ce este acest serviciu", "Ce qu’est ce service",
    ),
    "A place near home for parents and children under five. Help for you, your child and your family.": (
        "Um lugar perto de casa para pais e crianças com menos de cinco anos. Ajuda para si, para o seu filho e "
        "para a sua família.",
        "Miejsce blisko domu dla rodziców i dzieci do lat pięciu. Pomoc dla ciebie, dziecka i rodziny.",
        "Un loc aproape de casă pentru părinți și copii sub cinci ani. Ajutor pentru dumneavoastră, copil și "
        "familie.",
        "Un lieu près de chez vous pour les parents et les enfants de moins de cinq ans. De l’aide pour toute la "
        "famille.",
    ),
    "Who it is for": ("Para quem é", "Dla kogo", "Pentru cine este", "Pour qui"),
    "It is for families who live near the centre and have a child under five. It is free.": (
        "É para famílias que moram perto do centro e têm uma criança com menos de cinco anos. É gratuito.",
        "Dla rodzin, które mieszkają blisko ośrodka i mają dziecko do lat pięciu. Jest bezpłatna.",
        "Este pentru familii care locuiesc aproape de centru și au un copil sub cinci ani. Este gratuit.",
        "Pour les familles qui vivent près du centre et ont un enfant de moins de cinq ans. C’est gratuit.",
    ),
    "You are most welcome if your child has extra needs, or may have. You do not need a letter.": (
        "É muito bem-vinda se o seu filho tem ou pode ter necessidades especiais. Não precisa de carta.",
        "Serdecznie zapraszamy, jeśli dziecko ma lub może mieć szczególne potrzeby. Nie trzeba żadnego pisma.",
        "Sunteți binevenită dacă copilul are sau poate avea nevoi speciale. Nu aveți nevoie de o scrisoare.",
        "Vous êtes la bienvenue si votre enfant a, ou a peut-être, des besoins particuliers. Aucune lettre n’est "
        "nécessaire.",
    ),
    "What we do": ("O que fazemos", "Co robimy", "Ce facem", "Ce que nous faisons"),
    "We run play groups, and help you meet other parents.": (
        "Organizamos grupos de brincadeira e ajudamos a conhecer outros pais.",
        "Prowadzimy grupy zabaw i pomagamy poznać innych rodziców.",
        "Ținem grupe de joacă și vă ajutăm să cunoașteți alți părinți.",
        "Nous tenons des groupes de jeux et vous aidons à rencontrer d’autres parents.",
    ),
    "We help you find health care, nursery, money and other help near you.": (
        "Ajudamos a encontrar cuidados de saúde, infantário, dinheiro e outras ajudas perto de si.",
        "Pomagamy znaleźć opiekę zdrowotną, przedszkole, pieniądze i inną pomoc w pobliżu.",
        "Vă ajutăm să găsiți îngrijiri medicale, grădiniță, bani și alt ajutor aproape de dumneavoastră.",
        "Nous vous aidons à trouver des soins, une crèche, de l’argent et d’autres aides près de chez vous.",
    ),
    "We stay with you when things are hard, for as long as you want it.": (
        "Ficamos ao seu lado nos momentos difíceis, enquanto quiser.",
        "Jesteśmy przy tobie, gdy jest trudno, tak długo, jak chcesz.",
        "Rămânem alături de dumneavoastră când e greu, cât timp doriți.",
        "Nous restons à vos côtés quand c’est dur, aussi longtemps que vous le voulez.",
    ),
    "A trained volunteer, who is a parent too, can visit you at home.": (
        "Uma voluntária com formação, que também é mãe, pode visitá-la em casa.",
        "Przeszkolona wolontariuszka, która też jest mamą, może odwiedzić cię w domu.",
        "O voluntară instruită, mamă și ea, vă poate vizita acasă.",
        "Une bénévole formée, qui est aussi mère, peut venir vous voir chez vous.",
    ),
    "What we believe": ("Aquilo em que acreditamos", "W co wierzymy", "În ce credem", "Ce que nous croyons"),
    "You know your child best.": (
        "É quem melhor conhece o seu filho.",
        "Ty najlepiej znasz swoje dziecko.",
        "Dumneavoastră vă cunoașteți cel mai bine copilul.",
        "C’est vous qui connaissez le mieux votre enfant.",
    ),
    "Every family needs help at some time. Asking for it is a strong thing to do.": (
        "Todas as famílias precisam de ajuda alguma vez. Pedi-la é um sinal de força.",
        "Każda rodzina czasem potrzebuje pomocy. Prosić o nią to siła.",
        "Orice familie are uneori nevoie de ajutor. A-l cere este un semn de putere.",
        "Toute famille a un jour besoin d’aide. La demander est une force.",
    ),
    "Nothing is decided about you without you.": (
        "Nada se decide sobre si sem si.",
        "Nic o tobie bez ciebie.",
        "Nimic despre dumneavoastră fără dumneavoastră.",
        "Rien n’est décidé sur vous sans vous.",
    ),
    "Every family is welcome, whatever its language, faith or way of life.": (
        "Todas as famílias são bem-vindas, seja qual for a língua, a fé ou o modo de vida.",
        "Każda rodzina jest mile widziana, bez względu na język, wiarę i sposób życia.",
        "Orice familie este binevenită, oricare i-ar fi limba, credința sau felul de viață.",
        "Toute famille est la bienvenue, quels que soient sa langue, sa foi ou son mode de vie.",
    ),
    "How to start": ("Como começar", "Jak zacząć", "Cum începeți", "Comment commencer"),
    "Ring, write or come in. Or ask your health visitor, doctor or nursery to tell us about you.": (
        "Telefone, escreva ou venha cá. Ou peça à sua enfermeira, ao médico ou ao infantário que nos falem de si.",
        "Zadzwoń, napisz albo przyjdź. Możesz też poprosić pielęgniarkę, lekarza lub przedszkole, żeby nam o tobie "
        "powiedzieli.",
        "Sunați, scrieți sau veniți. Sau rugați asistenta, medicul sau grădinița să ne vorbească despre "
        "dumneavoastră.",
        "Appelez, écrivez ou venez. Ou demandez à l’infirmière, au médecin ou à la crèche de nous parler de vous.",
    ),
    "This is a children’s centre.": (
        "Este é um centro para crianças.",
        "To jest ośrodek dla dzieci.",
        "Acesta este un centru pentru copii.",
        "C’est un centre pour les enfants.",
    ),
    "It is for parents and children under five.": (
        "É para pais e crianças com menos de cinco anos.",
        "Jest dla rodziców i dzieci do lat pięciu.",
        "Este pentru părinți și copii sub cinci ani.",
        "Il est pour les parents et les enfants de moins de cinq ans.",
    ),
    "It is free.": ("É gratuito.", "Jest za darmo.", "Este gratuit.", "C’est gratuit."),
    "You can come and play.": (
        "Pode vir brincar.", "Możesz przyjść się pobawić.", "Puteți veni la joacă.", "Vous pouvez venir jouer.",
    ),
    "You can talk to us.": (
        "Pode falar connosco.", "Możesz z nami porozmawiać.", "Puteți vorbi cu noi.", "Vous pouvez nous parler.",
    ),
    "We help you with forms.": (
        "Ajudamos com os formulários.",
        "Pomagamy z formularzami.",
        "Vă ajutăm cu formularele.",
        "Nous vous aidons pour les formulaires.",
    ),
    "Somebody can visit you at home.": (
        "Alguém pode visitá-la em casa.",
        "Ktoś może cię odwiedzić w domu.",
        "Cineva vă poate vizita acasă.",
        "Quelqu’un peut venir chez vous.",
    ),
    "Ring us.": ("Telefone-nos.", "Zadzwoń do nas.", "Sunați-ne.", "Appelez-nous."),
    "Or come in and say hello.": (
        "Ou venha dizer olá.", "Albo przyjdź się przywitać.", "Sau veniți să ne salutați.", "Ou venez dire bonjour.",
    ),
}  # fmt: skip

VALUES: Said = {
    "You can hold us to this, whoever you meet here.": (
        "Pode exigir-nos isto, seja quem for que encontre aqui.",
        "Możesz tego od nas wymagać, kogokolwiek tu spotkasz.",
        "Ne puteți cere asta, oricine v-ar primi aici.",
        "Vous pouvez l’exiger de nous, qui que vous rencontriez ici.",
    ),
    "A child’s safety comes before everything else. We say so openly.": (
        "A segurança de uma criança está acima de tudo. Dizemo-lo abertamente.",
        "Bezpieczeństwo dziecka jest najważniejsze. Mówimy o tym otwarcie.",
        "Siguranța copilului este mai presus de orice. O spunem deschis.",
        "La sécurité d’un enfant passe avant tout. Nous le disons ouvertement.",
    ),
    "It is good to ask for help.": (
        "É bom pedir ajuda.", "Dobrze jest poprosić o pomoc.", "Este bine să cereți ajutor.",
        "C’est bien de demander de l’aide.",
    ),
    "We decide nothing without you.": (
        "Não decidimos nada sem si.", "Niczego nie decydujemy bez ciebie.", "Nu hotărâm nimic fără dumneavoastră.",
        "Nous ne décidons rien sans vous.",
    ),
    "Every family is welcome.": (
        "Todas as famílias são bem-vindas.", "Każda rodzina jest mile widziana.", "Orice familie este binevenită.",
        "Toutes les familles sont les bienvenues.",
    ),
    "Children must be safe.": (
        "As crianças têm de estar seguras.", "Dzieci muszą być bezpieczne.", "Copiii trebuie să fie în siguranță.",
        "Les enfants doivent être en sécurité.",
    ),
}  # fmt: skip
