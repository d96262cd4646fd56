"""“Someone to talk to” in other languages, made by machine: data only.

In the order of demo_lines.LANGUAGES: Portuguese, Polish, Romanian, French.
"""

from directory.demo_words_service import Said

VISIT: Said = {
    "Someone to talk to": (
        "Alguém com quem falar", "Ktoś do rozmowy", "Cineva cu care să vorbiți", "Quelqu’un à qui parler",
    ),
    "Being at home with small children can be lonely. You can have company.": (
        "Estar em casa com crianças pequenas pode ser solitário. Pode ter companhia.",
        "W domu z małymi dziećmi bywa samotnie. Możesz mieć towarzystwo.",
        "Acasă cu copii mici vă puteți simți singură. Puteți avea companie.",
        "On peut se sentir seule à la maison avec de petits enfants. Vous pouvez avoir de la compagnie.",
    ),
    "A volunteer can visit you each week. She has children too. She has time, and she is in no hurry to go.": (
        "Uma voluntária pode visitá-la todas as semanas. Também tem filhos. Tem tempo e não tem pressa de ir "
        "embora.",
        "Wolontariuszka może cię odwiedzać co tydzień. Też ma dzieci. Ma czas i nigdzie się nie spieszy.",
        "O voluntară vă poate vizita în fiecare săptămână. Are și ea copii. Are timp și nu se grăbește să plece.",
        "Une bénévole peut venir chaque semaine. Elle a des enfants aussi. Elle a le temps, et n’est pas pressée "
        "de partir.",
    ),
    "What she does": ("O que ela faz", "Co robi", "Ce face ea", "Ce qu’elle fait"),
    "Plays with the children while you have a shower, or sits with you while they play.": (
        "Brinca com as crianças enquanto toma um duche, ou senta-se consigo enquanto elas brincam.",
        "Bawi się z dziećmi, gdy bierzesz prysznic, albo siedzi z tobą, gdy się bawią.",
        "Se joacă cu copiii cât faceți duș sau stă cu dumneavoastră cât se joacă ei.",
        "Elle joue avec les enfants pendant votre douche, ou s’assied avec vous pendant qu’ils jouent.",
    ),
    "Comes with you to a group, a clinic or the library.": (
        "Vai consigo a um grupo, a uma consulta ou à biblioteca.",
        "Idzie z tobą na zajęcia, do poradni albo do biblioteki.",
        "Vine cu dumneavoastră la o grupă, la o consultație sau la bibliotecă.",
        "Elle vous accompagne à un groupe, à une consultation ou à la bibliothèque.",
    ),
    "Keeps to herself what you say. She only tells us when somebody may be in danger.": (
        "Guarda para si o que lhe diz. Só nos conta quando alguém pode estar em perigo.",
        "Zachowuje dla siebie to, co mówisz. Mówi nam tylko wtedy, gdy komuś może grozić niebezpieczeństwo.",
        "Păstrează pentru ea ce spuneți. Ne spune doar când cineva poate fi în pericol.",
        "Elle garde pour elle ce que vous dites. Elle nous le dit seulement si quelqu’un est peut-être en danger.",
    ),
    "What she does not do": ("O que ela não faz", "Czego nie robi", "Ce nu face ea", "Ce qu’elle ne fait pas"),
    "She does not judge you or your home.": (
        "Não a julga, nem a si nem à sua casa.",
        "Nie ocenia ciebie ani twojego domu.",
        "Nu vă judecă pe dumneavoastră și nici casa.",
        "Elle ne vous juge pas, ni vous ni votre maison.",
    ),
    "She does not look after your children while you are out.": (
        "Não fica com as crianças enquanto está fora.",
        "Nie pilnuje dzieci, gdy wychodzisz.",
        "Nu are grijă de copii cât sunteți plecată.",
        "Elle ne garde pas vos enfants en votre absence.",
    ),
    "She gives no medicine, lends no money and takes no presents.": (
        "Não dá medicamentos, não empresta dinheiro e não aceita presentes.",
        "Nie podaje leków, nie pożycza pieniędzy i nie przyjmuje prezentów.",
        "Nu dă medicamente, nu împrumută bani și nu primește cadouri.",
        "Elle ne donne pas de médicaments, ne prête pas d’argent et n’accepte pas de cadeaux.",
    ),
    "Who she is": ("Quem ela é", "Kim jest", "Cine este ea", "Qui elle est"),
    "We have met her, asked people who know her, and done a DBS check. We have trained her, and look after her.": (
        "Conhecemo-la, falámos com quem a conhece e verificámos os antecedentes (DBS). Demos-lhe formação e "
        "acompanhamo-la.",
        "Poznaliśmy ją, zapytaliśmy ludzi, którzy ją znają, i sprawdziliśmy niekaralność (DBS). Przeszkoliliśmy ją "
        "i wspieramy.",
        "Am cunoscut-o, am întrebat oameni care o cunosc și am făcut verificarea DBS. Am instruit-o și o sprijinim.",
        "Nous l’avons rencontrée, avons interrogé ses proches et fait la vérification DBS. Nous l’avons formée et "
        "la suivons.",
    ),
    "How it starts": ("Como começa", "Jak to się zaczyna", "Cum începe", "Comment cela commence"),
    "Tell any of us that you would like it. We come with her the first time. You choose the day. If it does not "
    "fit, say so, and we look again. You can stop at any time.": (
        "Diga a qualquer um de nós que gostava. Vamos com ela da primeira vez. A família escolhe o dia. Se não der "
        "certo, diga, e procuramos de novo. Pode parar quando quiser.",
        "Powiedz komukolwiek z nas, że chcesz. Za pierwszym razem przychodzimy razem z nią. Ty wybierasz dzień. "
        "Jeśli nie pasuje, powiedz, a poszukamy dalej. Możesz przerwać w każdej chwili.",
        "Spuneți-i oricăruia dintre noi că doriți. Prima dată venim cu ea. Dumneavoastră alegeți ziua. Dacă nu se "
        "potrivește, spuneți, și mai căutăm. Vă puteți opri oricând.",
        "Dites à l’un de nous que vous le souhaitez. La première fois, nous venons avec elle. Vous choisissez le "
        "jour. Si cela ne convient pas, dites-le, et nous cherchons encore. Vous pouvez arrêter à tout moment.",
    ),
    "Do you think of hurting yourself?": (
        "Pensa em fazer mal a si própria?",
        "Myślisz o zrobieniu sobie krzywdy?",
        "Vă gândiți să vă faceți rău?",
        "Vous pensez à vous faire du mal ?",
    ),
    "Ring your doctor today. Call 999 when it cannot wait. You do not have to carry it alone.": (
        "Telefone hoje ao seu médico. Ligue 999 se não puder esperar. Não tem de carregar isto sozinha.",
        "Zadzwoń dziś do lekarza. Jeśli to nie może czekać, dzwoń pod 999. Nie musisz tego dźwigać sama.",
        "Sunați-vă medicul azi. Sunați la 999 când nu se poate aștepta. Nu trebuie să duceți asta singură.",
        "Appelez votre médecin aujourd’hui. Appelez le 999 si c’est urgent. Vous n’avez pas à porter cela seule.",
    ),
    "A volunteer can visit you at home.": (
        "Uma voluntária pode visitá-la em casa.",
        "Wolontariuszka może cię odwiedzić w domu.",
        "O voluntară vă poate vizita acasă.",
        "Une bénévole peut venir chez vous.",
    ),
    "She is a parent too.": ("Ela também é mãe.", "Ona też jest mamą.", "Este și ea mamă.", "Elle est mère aussi."),
    "She has time to talk.": (
        "Tem tempo para conversar.", "Ma czas porozmawiać.", "Are timp de vorbă.", "Elle a le temps de parler.",
    ),
    "She plays with your children.": (
        "Brinca com os seus filhos.", "Bawi się z dziećmi.", "Se joacă cu copiii.", "Elle joue avec vos enfants.",
    ),
    "You can trust her": (
        "Pode confiar nela", "Możesz jej zaufać", "Puteți avea încredere", "Vous pouvez avoir confiance",
    ),
    "We have checked her and trained her.": (
        "Verificámos os antecedentes e demos formação.",
        "Sprawdziliśmy ją i przeszkoliliśmy.",
        "Am verificat-o și am instruit-o.",
        "Nous l’avons vérifiée et formée.",
    ),
    "She keeps to herself what you say.": (
        "Guarda para si o que lhe diz.",
        "Zachowuje dla siebie to, co mówisz.",
        "Păstrează pentru ea ce spuneți.",
        "Elle garde pour elle ce que vous dites.",
    ),
    "She tells us only if somebody may be in danger.": (
        "Só nos conta se alguém pode estar em perigo.",
        "Mówi nam tylko, gdy komuś grozi niebezpieczeństwo.",
        "Ne spune doar dacă cineva poate fi în pericol.",
        "Elle nous le dit seulement si quelqu’un est en danger.",
    ),
    "You decide": ("Quem decide é a família", "Ty decydujesz", "Dumneavoastră decideți", "C’est vous qui décidez"),
    "You choose the day.": ("Escolhe o dia.", "Ty wybierasz dzień.", "Alegeți ziua.", "Vous choisissez le jour."),
    "You can stop at any time.": (
        "Pode parar quando quiser.",
        "Możesz przerwać w każdej chwili.",
        "Vă puteți opri oricând.",
        "Vous pouvez arrêter à tout moment.",
    ),
}  # fmt: skip
