"""Three directories over the demonstration's services: by need, picked by a term, and by town.

All words but the English ones were made by machine.
"""

from collections.abc import Mapping
from typing import NamedTuple

from directory.demo_services import put_listed
from directory.models import Guide, GuideWords, Term
from directory.starting import lasting_id


class About(NamedTuple):
    """A guide: its words, its rule, and its words in other languages."""

    name: str
    summary: str
    told: Mapping[str, tuple[str, str]]
    all_of: str = ""  # a list, of which every term belongs in it
    term: str = ""
    towns: str = ""


GUIDES = {
    "additional-needs": About(
        "Additional needs", "Help for children who learn, move, hear, see, speak or feel in another way.", {
            "pt": ("Necessidades adicionais",
                "Ajuda para crianças que aprendem, se movem, ouvem, veem, falam ou sentem de outra forma."),
            "pl": ("Dodatkowe potrzeby",
                "Pomoc dla dzieci, które inaczej się uczą, ruszają, słyszą, widzą, mówią lub czują."),
            "ro": ("Nevoi suplimentare",
                "Ajutor pentru copiii care învață, se mișcă, aud, văd, vorbesc sau simt altfel."),
            "fr": ("Besoins particuliers",
                "Pour les enfants qui apprennent, bougent, entendent, voient, parlent ou ressentent autrement."),
        }, all_of="need",
    ),
    "new-here": About(
        "New here", "You have just moved here: groups, language and advice for your first months.", {
            "pt": ("Acabou de chegar", "Mudou-se há pouco: grupos, língua e conselhos para os primeiros meses."),
            "pl": ("Od niedawna tutaj", "Po przeprowadzce: grupy, język i porady na pierwsze miesiące."),
            "ro": ("Nou aici", "V-ați mutat de curând: grupuri, limbă și sfaturi pentru primele luni."),
            "fr": ("Nouveau ici", "Vous venez d’arriver : groupes, langue et conseils pour les premiers mois."),
        }, term="for-newcomers",
    ),
    "northfield": About(
        "Northfield", "Everything for families in Northfield, and what is reached by telephone from anywhere.", {
            "pt": ("Northfield",
                "Tudo para famílias em Northfield, e o que se alcança por telefone de qualquer lugar."),
            "pl": ("Northfield",
                "Wszystko dla rodzin w Northfield i to, co jest dostępne przez telefon skądkolwiek."),
            "ro": ("Northfield", "Totul pentru familiile din Northfield și ce se află la telefon de oriunde."),
            "fr": ("Northfield",
                "Tout pour les familles de Northfield, et ce que l’on joint par téléphone de partout."),
        }, towns="Northfield",
    ),
}  # fmt: skip


def load() -> None:
    """Those that are missing."""
    for order, (slug, about) in enumerate(GUIDES.items(), start=1):
        uid = lasting_id("demo-guide", slug)
        if not Guide.objects.filter(uid=uid).exists():
            guide = Guide(
                uid=uid, slug=slug, name=about.name, summary=about.summary, towns=about.towns, order=order
            )  # fmt: skip
            guide.terms = list(Term.objects.of(about.all_of) | Term.objects.filter(code=about.term))
            guide.in_languages = [
                GuideWords(language=language, name=name, summary=summary, by_machine=True)
                for language, (name, summary) in about.told.items()
            ]
            put_listed(guide)
