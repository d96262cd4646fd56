"""Why an entry of a feed, or a part of one, or a whole feed could not be kept; each reason in plain words."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Why(models.TextChoices):
    """Of whole entries first, then of what was left out of an entry, then of the feed itself."""

    NO_RECORD = "no_record", _("It is not a record that can be read.")
    NO_ID = "no_id", _("It has no id, so it could not be found again.")
    NO_NAME = "no_name", _("It has no name.")
    NO_STATUS = "no_status", _("It does not say whether it runs.")
    NO_ORGANISATION = "no_organisation", _("It does not say who runs it.")
    NOT_GIVEN = "not_given", _("The feed lists it, but did not give it when asked for it.")
    OTHER_ID = "other_id", _("The feed gave another one when it was asked for this one.")
    OUR_RULES = "our_rules", _("It does not fit the rules of our own directory.")
    TERM = "term", _("No term of ours has this meaning")
    TIME = "time", _("A time that cannot be kept as one; its words stand under “How to come”")
    PRICE = "price", _("A price that is no amount of pounds")
    LANGUAGE = "language", _("A language we do not offer")
    PHONE = "phone", _("A telephone number that does not exist")
    MAILBOX = "mailbox", _("A mailbox that is no e-mail address")
    LINK = "link", _("A website that is no link")
    PLACE = "place", _("A place without a name, or outside Jersey and the United Kingdom")
    ACCESS = "access", _("A fact about getting in that we have no word for")
    AGES = "ages", _("Ages that contradict each other")
    CHECKED = "checked", _("A day of checking that is still to come")
    SHORTENED = "shortened", _("Words too long for their place; they were cut")
    TOO_MANY = "too_many", _("More rows than one listing may have; the first were kept")
    UNREADABLE = "unreadable", _("The address of the feed is not one of https, or sends us to one that is not.")
    INSIDE = "inside", _("The address of the feed leads into a private network, where we never ask.")
    NO_ANSWER = "no_answer", _("The feed did not answer.")
    CERTIFICATE = "certificate", _("Browsers warn of the feed: its certificate does not hold.")
    ANSWERED = "answered", _("The feed answered with an error.")
    NOT_JSON = "not_json", _("The feed answered with something that is not JSON.")
    TOO_LONG = "too_long", _("One answer of the feed was larger than we read.")
    CIRCLES = "circles", _("The feed sends us on again and again.")
    VERSION = "version", _("The feed does not say that it keeps to Open Referral UK 3.0 (HSDS-UK-3.0).")
    NO_PAGES = "no_pages", _("The list of services is not in pages as the standard has them.")
    INCOMPLETE = (
        "incomplete",
        _("The feed says that it has more services than it listed. Nothing was taken down for that."),
    )
    EMPTY = "empty", _("The feed lists nothing at all. Nothing was taken down for that.")
    STOPPED = "stopped", _("The reading stopped at a fault of ours. What had come by then is kept.")
    TOO_MUCH = "too_much", _("The feed has more services, or takes more time, than we read at once.")
