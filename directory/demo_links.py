"""Websites the demonstration sends families to: real and well known, but for one that is invented because it is broken.

All words but the English ones were made by machine. No website is looked at when this is loaded.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from directory.demo_services import put_listed
from directory.demo_upkeep import BROKEN
from directory.models import Link, LinkList, LinkListWords, LinkWords, WebAddress
from directory.starting import lasting_id

NATIONAL, LOCAL = Link.Kind.NATIONAL, Link.Kind.LOCAL
LOOKED = 2  # days ago, as if the worker had
SHOWN_IN, HELPLINES = "someone-to-talk-to", "help-and-advice"  # the leaflet, and the list that it shows
Told = Mapping[str, tuple[str, str]]


class Site(NamedTuple):
    """A website: what it is called, what a family finds there, and the same in other languages."""

    address: str
    kind: str
    name: str
    sentence: str
    told: Told
    language: str = "en"


class About(NamedTuple):
    """A list and its websites."""

    name: str
    summary: str
    told: Told
    sites: tuple[Site, ...]


LISTS = {
    HELPLINES: About(
        "Help and advice", "For every family: health, money, and somebody to talk to.", {
            "pt": ("Ajuda e conselhos", "Para todas as famílias: saúde, dinheiro e alguém com quem falar."),
            "pl": ("Pomoc i porady", "Dla każdej rodziny: zdrowie, pieniądze i ktoś, z kim można porozmawiać."),
            "ro": ("Ajutor și sfaturi", "Pentru fiecare familie: sănătate, bani și cineva cu care să vorbiți."),
            "fr": ("Aide et conseils", "Pour toutes les familles : santé, argent et quelqu’un à qui parler."),
        }, (
            Site("https://www.nhs.uk/", NATIONAL, "NHS",
                "What to do when somebody is ill, and what is usual at which age.", {
                "pt": ("NHS", "O que fazer quando alguém está doente e o que é habitual em cada idade."),
                "pl": ("NHS", "Co robić, gdy ktoś choruje, i co jest typowe w danym wieku."),
                "ro": ("NHS", "Ce să faceți când cineva este bolnav și ce este obișnuit la fiecare vârstă."),
                "fr": ("NHS", "Que faire quand quelqu’un est malade, et ce qui est courant à chaque âge."),
            }),
            Site("https://www.family-action.org.uk/", NATIONAL, "Family Action",
                "Help for families under pressure, also by telephone.", {
                "pt": ("Family Action", "Ajuda para famílias em dificuldade, também por telefone."),
                "pl": ("Family Action", "Pomoc dla rodzin w trudnej sytuacji, także przez telefon."),
                "ro": ("Family Action", "Ajutor pentru familiile aflate în dificultate, și la telefon."),
                "fr": ("Family Action", "Une aide pour les familles en difficulté, aussi par téléphone."),
            }),
            Site("https://www.gingerbread.org.uk/", NATIONAL, "Gingerbread",
                "Advice for parents who bring up children alone.", {
                "pt": ("Gingerbread", "Conselhos para quem cria os filhos sozinho."),
                "pl": ("Gingerbread", "Porady dla osób, które same wychowują dzieci."),
                "ro": ("Gingerbread", "Sfaturi pentru părinții care cresc singuri copii."),
                "fr": ("Gingerbread", "Des conseils pour les parents qui élèvent seuls leurs enfants."),
            }),
            Site("https://contact.org.uk/", NATIONAL, "Contact", "For families with a disabled child.", {
                "pt": ("Contact", "Para famílias com uma criança com deficiência."),
                "pl": ("Contact", "Dla rodzin z dzieckiem z niepełnosprawnością."),
                "ro": ("Contact", "Pentru familiile care au un copil cu dizabilități."),
                "fr": ("Contact", "Pour les familles d’un enfant en situation de handicap."),
            }),
            Site("https://www.sns24.gov.pt/", NATIONAL, "SNS 24", "Health advice from Portugal, in Portuguese.", {
                "pt": ("SNS 24", "Conselhos de saúde de Portugal, em português."),
                "pl": ("SNS 24", "Porady zdrowotne z Portugalii, po portugalsku."),
                "ro": ("SNS 24", "Sfaturi de sănătate din Portugalia, în portugheză."),
                "fr": ("SNS 24", "Des conseils de santé du Portugal, en portugais."),
            }, "pt"),
        ),
    ),
    "in-jersey": About(
        "In Jersey", "What you may need on the island: forms, rights and things to do.", {
            "pt": ("Em Jersey", "O que pode precisar na ilha: formulários, direitos e atividades."),
            "pl": ("Na Jersey", "Co może się przydać na wyspie: formularze, prawa i zajęcia."),
            "ro": ("În Jersey", "Ce vă poate fi de folos pe insulă: formulare, drepturi și activități."),
            "fr": ("À Jersey", "Ce qui peut vous servir sur l’île : formulaires, droits et activités."),
        }, (
            Site("https://www.gov.je/", LOCAL, "Government of Jersey", "Schools, benefits, health and forms.", {
                "pt": ("Governo de Jersey", "Escolas, apoios, saúde e formulários."),
                "pl": ("Rząd Jersey", "Szkoły, świadczenia, zdrowie i formularze."),
                "ro": ("Guvernul din Jersey", "Școli, ajutoare, sănătate și formulare."),
                "fr": ("Gouvernement de Jersey", "Écoles, aides, santé et formulaires."),
            }),
            Site("https://www.cab.org.je/", LOCAL, "Citizens Advice Jersey",
                "Free advice on money, work, housing and rights.", {
                "pt": ("Citizens Advice Jersey", "Conselhos gratuitos sobre dinheiro, trabalho, casa e direitos."),
                "pl": ("Citizens Advice Jersey", "Bezpłatne porady: pieniądze, praca, mieszkanie i prawa."),
                "ro": ("Citizens Advice Jersey", "Sfaturi gratuite despre bani, muncă, locuință și drepturi."),
                "fr": ("Citizens Advice Jersey", "Des conseils gratuits : argent, travail, logement et droits."),
            }),
            Site("https://www.autismjersey.org/", LOCAL, "Autism Jersey",
                "For autistic children and adults and their families.", {
                "pt": ("Autism Jersey", "Para crianças e adultos autistas e as suas famílias."),
                "pl": ("Autism Jersey", "Dla dzieci i dorosłych w spektrum autyzmu i ich rodzin."),
                "ro": ("Autism Jersey", "Pentru copiii și adulții cu autism și familiile lor."),
                "fr": ("Autism Jersey", "Pour les enfants et les adultes autistes et leurs familles."),
            }),
            Site(BROKEN, LOCAL, "Puffin swimming", "Warm water for babies and small children.", {
                "pt": ("Natação Puffin", "Água quente para bebés e crianças pequenas."),
                "pl": ("Pływanie Puffin", "Ciepła woda dla niemowląt i małych dzieci."),
                "ro": ("Înot Puffin", "Apă caldă pentru bebeluși și copii mici."),
                "fr": ("Natation Puffin", "De l’eau chaude pour les bébés et les petits enfants."),
            }),
        ),
    ),
}  # fmt: skip


def load(*, today: date) -> None:
    """Those that are missing, each with the day of a last look."""
    for order, (slug, about) in enumerate(LISTS.items(), start=1):
        uid = lasting_id("demo-links", slug)
        if not LinkList.objects.filter(uid=uid).exists():
            listed = LinkList(uid=uid, slug=slug, name=about.name, summary=about.summary, order=order)
            listed.links = [_link(place, site) for place, site in enumerate(about.sites)]
            listed.in_languages = [
                LinkListWords(language=language, name=name, summary=summary, by_machine=True)
                for language, (name, summary) in about.told.items()
            ]
            put_listed(listed)
            _look(about, today - timedelta(days=LOOKED))


def into(slug: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The words of a leaflet; of one of them with a list of links before its last block."""
    if slug != SHOWN_IN:
        return facts
    *body, last = facts["body"]
    return facts | {"body": [*body, ("links", LinkList.objects.get(slug=HELPLINES)), last]}


def _link(place: int, site: Site) -> Link:
    link = Link(
        sort_order=place, name=site.name, address=site.address, sentence=site.sentence, kind=site.kind,
        language=site.language,
    )  # fmt: skip
    link.in_languages = list(_words(site))
    return link


def _words(site: Site) -> Iterator[LinkWords]:
    for language, (name, sentence) in site.told.items():
        yield LinkWords(language=language, name=name, sentence=sentence, by_machine=True)


def _look(about: About, day: date) -> None:
    """As if the worker had looked and found them well; what is broken is told where all of it is."""
    for site in about.sites:
        if site.address != BROKEN:
            WebAddress.objects.get_or_create(address=site.address, defaults={"looked_on": day})
