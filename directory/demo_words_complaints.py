"""“Thank you, and what went wrong” in other languages, made by machine: data only.

In the order of demo_lines.LANGUAGES: Portuguese, Polish, Romanian, French.
"""

from directory.demo_words_service import Said

COMPLAINTS: Said = {
    "Thank you, and what went wrong": (
        "Obrigado, e o que correu mal",
        "Podziękowania i skargi",
        "Mulțumiri și plângeri",
        "Merci, et ce qui n’a pas été",
    ),
    "Tell us what was good and what was not. Both help us. It never changes the help you get.": (
        "Diga-nos o que foi bom e o que não foi. As duas coisas ajudam. Isso nunca muda a ajuda que recebe.",
        "Powiedz nam, co było dobre, a co nie. Jedno i drugie nam pomaga. To nigdy nie zmienia pomocy, którą "
        "dostajesz.",
        "Spuneți-ne ce a fost bine și ce nu. Ambele ne ajută. Nu schimbă niciodată ajutorul pe care îl primiți.",
        "Dites-nous ce qui était bien et ce qui ne l’était pas. Les deux nous aident. Cela ne change jamais l’aide "
        "que vous recevez.",
    ),
    "Say thank you": ("Agradecer", "Podziękuj", "Mulțumiți", "Dire merci"),
    "Tell the person, or tell us. We pass it on. We like to hear it.": (
        "Diga à pessoa, ou diga-nos a nós. Transmitimos o recado. Gostamos de ouvir.",
        "Powiedz tej osobie albo nam. Przekażemy. Miło nam to słyszeć.",
        "Spuneți-i persoanei sau nouă. Transmitem mai departe. Ne bucură să auzim.",
        "Dites-le à la personne, ou à nous. Nous le transmettons. Cela fait plaisir.",
    ),
    "Something went wrong": (
        "Alguma coisa correu mal", "Coś poszło nie tak", "Ceva nu a mers bine", "Quelque chose n’a pas été",
    ),
    "Tell anybody at the centre. Many things can be put right at once.": (
        "Diga a qualquer pessoa do centro. Muitas coisas resolvem-se logo.",
        "Powiedz komukolwiek w ośrodku. Wiele rzeczy da się naprawić od razu.",
        "Spuneți oricui de la centru. Multe lucruri se pot îndrepta pe loc.",
        "Dites-le à n’importe qui au centre. Beaucoup de choses s’arrangent tout de suite.",
    ),
    "Or ask for the manager. You can ring, write or come in, and bring somebody with you.": (
        "Ou peça para falar com a direção. Pode telefonar, escrever ou vir cá, e trazer alguém consigo.",
        "Albo poproś kierowniczkę. Możesz zadzwonić, napisać lub przyjść, także z kimś bliskim.",
        "Sau cereți să vorbiți cu conducerea. Puteți suna, scrie sau veni, și puteți aduce pe cineva.",
        "Ou demandez la direction. Vous pouvez appeler, écrire ou venir, et amener quelqu’un.",
    ),
    "You can complain in your own language. We find somebody to put it into English.": (
        "Pode reclamar na sua língua. Encontramos alguém que a passe para inglês.",
        "Możesz złożyć skargę w swoim języku. Znajdziemy kogoś, kto ją przetłumaczy na angielski.",
        "Vă puteți plânge în limba dumneavoastră. Găsim pe cineva care să traducă în engleză.",
        "Vous pouvez vous plaindre dans votre langue. Nous trouvons quelqu’un pour traduire en anglais.",
    ),
    "What happens then": (
        "O que acontece depois", "Co dzieje się potem", "Ce se întâmplă apoi", "Ce qui se passe ensuite",
    ),
    "We write it down, and tell you that we have it.": (
        "Escrevemos e dizemos-lhe que a recebemos.",
        "Zapisujemy to i potwierdzamy, że to mamy.",
        "O scriem și vă confirmăm că am primit-o.",
        "Nous l’écrivons, et vous disons que nous l’avons.",
    ),
    "Somebody who had no part in it looks into it.": (
        "Alguém que não teve nada a ver com o assunto vai ver o que se passou.",
        "Sprawdza to ktoś, kto nie brał w tym udziału.",
        "Cineva care nu a fost implicat verifică ce s-a întâmplat.",
        "Quelqu’un qui n’y a pas pris part l’examine.",
    ),
    "We tell you what we found, and what we will do.": (
        "Dizemos-lhe o que apurámos e o que vamos fazer.",
        "Mówimy ci, co ustaliliśmy i co zrobimy.",
        "Vă spunem ce am aflat și ce vom face.",
        "Nous vous disons ce que nous avons trouvé, et ce que nous ferons.",
    ),
    "If you are not happy with the answer, we tell you who can look at it next.": (
        "Se não ficar satisfeita com a resposta, dizemos-lhe a quem pode recorrer.",
        "Jeśli odpowiedź cię nie zadowala, powiemy, kto może się tym dalej zająć.",
        "Dacă nu sunteți mulțumită de răspuns, vă spunem cine mai poate analiza.",
        "Si la réponse ne vous convient pas, nous vous disons à qui vous adresser ensuite.",
    ),
    "Is a child in danger?": (
        "Há uma criança em perigo?",
        "Czy dziecku grozi niebezpieczeństwo?",
        "Este un copil în pericol?",
        "Un enfant est en danger ?",
    ),
    "Do not wait for an answer to a complaint. Call 999.": (
        "Não espere pela resposta a uma reclamação. Ligue 999.",
        "Nie czekaj na odpowiedź na skargę. Dzwoń pod 999.",
        "Nu așteptați răspunsul la o plângere. Sunați la 999.",
        "N’attendez pas la réponse à une plainte. Appelez le 999.",
    ),
    "Was it good?": ("Foi bom?", "Było dobrze?", "A fost bine?", "C’était bien ?"),
    "Tell us. We like to hear it.": (
        "Diga-nos. Gostamos de ouvir.",
        "Powiedz nam. Miło nam to słyszeć.",
        "Spuneți-ne. Ne bucură să auzim.",
        "Dites-le-nous. Cela fait plaisir.",
    ),
    "Was something wrong?": (
        "Alguma coisa correu mal?", "Coś było nie tak?", "A fost ceva rău?", "Quelque chose n’allait pas ?",
    ),
    "Tell anybody at the centre.": (
        "Diga a qualquer pessoa do centro.",
        "Powiedz komukolwiek w ośrodku.",
        "Spuneți oricui de la centru.",
        "Dites-le à n’importe qui au centre.",
    ),
    "You can ring.": ("Pode telefonar.", "Możesz zadzwonić.", "Puteți suna.", "Vous pouvez appeler."),
    "You can write.": ("Pode escrever.", "Możesz napisać.", "Puteți scrie.", "Vous pouvez écrire."),
    "You can bring somebody with you.": (
        "Pode trazer alguém consigo.",
        "Możesz przyjść z kimś.",
        "Puteți aduce pe cineva.",
        "Vous pouvez amener quelqu’un.",
    ),
    "We write it down.": ("Nós escrevemos.", "Zapisujemy to.", "O scriem.", "Nous l’écrivons."),
    "Somebody finds out what happened.": (
        "Alguém vai ver o que aconteceu.",
        "Ktoś sprawdza, co się stało.",
        "Cineva află ce s-a întâmplat.",
        "Quelqu’un cherche ce qui s’est passé.",
    ),
    "We tell you what we will do.": (
        "Dizemos-lhe o que vamos fazer.",
        "Mówimy ci, co zrobimy.",
        "Vă spunem ce vom face.",
        "Nous vous disons ce que nous ferons.",
    ),
}  # fmt: skip
