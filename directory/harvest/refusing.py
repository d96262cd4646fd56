"""Why an entry of a feed, or a part of one, or a whole feed could not be kept; each reason in plain words."""

from enum import StrEnum
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Why(StrEnum):
    """Of whole entries first, then of what was left out of an entry, then of the feed itself."""

    NO_RECORD = "no_record"
    NO_ID = "no_id"
    NO_NAME = "no_name"
    NO_STATUS = "no_status"
    NO_ORGANISATION = "no_organisation"
    NOT_GIVEN = "not_given"
    OUR_RULES = "our_rules"
    TERM = "term"
    TIME = "time"
    PRICE = "price"
    LANGUAGE = "language"
    PHONE = "phone"
    MAILBOX = "mailbox"
    LINK = "link"
    PLACE = "place"
    ACCESS = "access"
    AGES = "ages"
    SHORTENED = "shortened"
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"
    INSIDE = "inside"
    NO_ANSWER = "no_answer"
    CERTIFICATE = "certificate"
    ANSWERED = "answered"
    NOT_JSON = "not_json"
    TOO_LONG = "too_long"
    CIRCLES = "circles"
    VERSION = "version"
    NO_PAGES = "no_pages"
    INCOMPLETE = "incomplete"
    EMPTY = "empty"
    TOO_MUCH = "too_much"


SENTENCES: dict[Why, Promise] = {
    Why.NO_RECORD: _("It is not a record that can be read."),
    Why.NO_ID: _("It has no id, so it could not be found again."),
    Why.NO_NAME: _("It has no name."),
    Why.NO_STATUS: _("It does not say whether it runs."),
    Why.NO_ORGANISATION: _("It does not say who runs it."),
    Why.NOT_GIVEN: _("The feed lists it, but did not give it when asked for it."),
    Why.OUR_RULES: _("It does not fit the rules of our own directory."),
    Why.TERM: _("No term of ours has this meaning"),
    Why.TIME: _("A time that cannot be kept as one; its words stand under “How to come”"),
    Why.PRICE: _("A price that is no amount of pounds"),
    Why.LANGUAGE: _("A language we do not offer"),
    Why.PHONE: _("A telephone number that does not exist"),
    Why.MAILBOX: _("A mailbox that is no e-mail address"),
    Why.LINK: _("A website that is no link"),
    Why.PLACE: _("A place without a name, or outside Jersey and the United Kingdom"),
    Why.ACCESS: _("A fact about getting in that we have no word for"),
    Why.AGES: _("Ages that contradict each other"),
    Why.SHORTENED: _("Words too long for their place; they were cut"),
    Why.TOO_MANY: _("More rows than one listing may have; the first were kept"),
    Why.UNREADABLE: _("The address of the feed is not one of https, or sends us to one that is not."),
    Why.INSIDE: _("The address of the feed leads into a private network, where we never ask."),
    Why.NO_ANSWER: _("The feed did not answer."),
    Why.CERTIFICATE: _("Browsers warn of the feed: its certificate does not hold."),
    Why.ANSWERED: _("The feed answered with an error."),
    Why.NOT_JSON: _("The feed answered with something that is not JSON."),
    Why.TOO_LONG: _("One answer of the feed was larger than we read."),
    Why.CIRCLES: _("The feed sends us on again and again."),
    Why.VERSION: _("The feed does not say that it keeps to Open Referral UK 3.0 (HSDS-UK-3.0)."),
    Why.NO_PAGES: _("The list of services is not in pages as the standard has them."),
    Why.INCOMPLETE: _("The feed says that it has more services than it listed. Nothing was taken down for that."),
    Why.EMPTY: _("The feed lists nothing at all. Nothing was taken down for that."),
    Why.TOO_MUCH: _("The feed has more services, or takes more time, than we read at once."),
}


def said(why: str) -> str:
    """The reason in words; nothing for none."""
    return str(SENTENCES[Why(why)]) if why else ""


class LeftOut(NamedTuple):
    """A part of an entry that was not kept, and the very words it was about."""

    why: Why
    words: str = ""


class RefusedEntryError(Exception):
    """An entry that cannot be kept; nothing of it was."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(why, detail)
        self.why, self.detail = why, detail[:200]

    def __str__(self) -> str:
        return str(SENTENCES[self.why])


class FeedError(RefusedEntryError):
    """The feed itself, or one answer of it, could not be read."""
