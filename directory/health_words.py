"""What is amiss with a listing in an editor's words: what it is, and why it matters to a family or to others."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.health import Kind


class Said(NamedTuple):
    """What is amiss, and why that matters."""

    what: str | Promise
    why: str | Promise


WORDS: dict[Kind, Said] = {
    Kind.NO_CATEGORY: Said(
        _("It stands under no category"), _("Whoever looks through the categories does not find it.")
    ),
    Kind.NO_CONTACT: Said(
        _("There is no way to get in touch"),
        _("It has no telephone, mailbox or website of its own, and a family cannot ask."),
    ),
    Kind.NO_TIME: Said(
        _("It does not say when"),
        _("It has no times, and no words about how to come. A family cannot tell when to go."),
    ),
    Kind.TIMES_OVER: Said(
        _("All its times are past"), _("Families find it, but read no time. Add new times, or say that it is over.")
    ),
    Kind.NO_VENUE: Said(
        _("It does not say where"),
        _("Choose a venue; by telephone or video is one too. What comes to families says in which area it does."),
    ),
    Kind.NO_POINT: Said(_("A venue has no place on the map"), _("Nobody finds it by distance.")),
    Kind.AGES: Said(_("The ages contradict each other"), _("The oldest is below the youngest, so no age fits.")),
    Kind.NO_DESCRIPTION: Said(
        _("It does not say what happens"), _("Families see a name and nothing else, and so do other directories.")
    ),
    Kind.NO_LINK: Said(
        _("A website is no link"), _("It must begin with https:// or http://, or nobody can follow it.")
    ),
    Kind.NEVER_CHECKED: Said(
        _("Nobody has checked it"), _("It has no day on which somebody found it true. Other directories ask for one.")
    ),
    Kind.LONG_UNCHECKED: Said(
        _("It was last checked more than three months ago"),
        _("It may no longer be true, and other directories mark it as old."),
    ),
    Kind.CHECKED_AHEAD: Said(
        _("It was checked on a day still to come"), _("That is a slip of the pen. Other directories do not trust it.")
    ),
    Kind.BY_MACHINE: Said(
        _("A machine translated it"), _("Somebody who speaks the language has yet to read it. Families are told so.")
    ),
    Kind.ORGANISATION_UNTOLD: Said(
        _("Its organisation has no description"), _("Other directories refuse a listing whose organisation has none.")
    ),
    Kind.ORGANISATION_HIDDEN: Said(
        _("Its organisation is not public"),
        _("Other directories hear its name, and find nothing when they ask for it."),
    ),
    Kind.TERM_UNTOLD: Said(
        _("A category or need has no description"), _("Other directories refuse a listing sorted under it.")
    ),
    Kind.HALF_ADDRESS: Said(
        _("The address of a venue is not whole"),
        _("Other directories get no address at all, because half a one is refused."),
    ),
    Kind.NO_WEEKDAY: Said(
        _("A time does not say on which day"), _("It comes again, but nobody can tell on which day of the week.")
    ),
    Kind.NO_MAILBOX: Said(
        _("A mailbox has letters that others cannot write"), _("It is left out of what other directories get.")
    ),
}
