"""Lists of links for tests: published, with as many websites as are named."""

from typing import Any

from django.utils.text import slugify

from directory.models import Link, LinkList, LinkListWords, LinkWords, WebAddress

NHS = "https://nhs.example/"


def a_link(name: str = "NHS", address: str = NHS, **facts: Any) -> Link:
    """Not in a list yet."""
    return Link(name=name, address=address, **{"sentence": f"What {name} says."} | facts)


def a_link_list(name: str = "Health", *links: Link, **facts: Any) -> LinkList:
    """Published, with these websites in this order; with one, when none is named."""
    listed = LinkList(name=name, **{"slug": slugify(name), "summary": f"{name} for all."} | facts)
    listed.links = list(links) or [a_link()]
    for place, link in enumerate(listed.links.all()):
        link.sort_order = place
    listed.full_clean()
    listed.save()
    listed.save_revision().publish()
    return listed


def in_portuguese(listed: LinkList, name: str, summary: str) -> None:
    """The words of the list."""
    LinkListWords.objects.create(link_list=listed, language="pt", name=name, summary=summary, by_machine=True)


def link_in_portuguese(link: Link, name: str, sentence: str) -> None:
    """The words of a link."""
    LinkWords.objects.create(link=link, language="pt", name=name, sentence=sentence, by_machine=True)


def looked_at(address: str = NHS, **facts: Any) -> WebAddress:
    """What the worker found."""
    found: WebAddress = WebAddress.objects.create(address=address, **facts)
    return found
