"""The pages with one form: what each is called, what the change means, what its button says, where it leads back."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from centres.figures import Figure
from centres.models import Area, Centre, Closure
from workdays.dates import date_format

Words = str | Promise


@dataclass(frozen=True)
class Asked:
    """One page with one form; `sentences` say what the change means, `done` is said once it is made."""

    heading: Words
    button: Words
    done: Words
    sentences: tuple[Words, ...]
    centre: Centre | None
    title: str = ""  # the centre's name as it stood when the page was opened
    crumb: Words = ""  # where the heading is a long sentence

    @property
    def back(self) -> str:
        """Where the settings are read that this page changes."""
        return reverse("settings:centre", args=[self.centre.slug]) if self.centre else reverse("settings:everywhere")


def changing(centre: Centre) -> Asked:
    """What people read about the centre."""
    return Asked(
        _("Change the centre"),
        _("Save"),
        _("Saved. The public pages show it from now on."),
        (_("Visitors read this on the public pages."),),
        centre,
        centre.name,
    )


def adding_to_list(centre: Centre, kind: str) -> Asked:
    """More postcodes or streets."""
    return Asked(
        _("Add postcodes") if kind == Area.Kind.POSTCODE else _("Add streets"),
        _("Add to the list"),
        _("On the list now. Decisions use it from now on."),
        (_("Decisions use the longer list from now on. Those already made stay as they are."),),
        centre,
        centre.name,
    )


def taking_off(area: Area) -> Asked:
    """One line less."""
    facts = {"line": area.value, "centre": area.centre}
    return Asked(
        _("Take %(line)s off the list of %(centre)s?") % facts,
        _("Take it off"),
        _("%(line)s is off the list.") % facts,
        (
            _("Decisions already made stay, and so do the registrations that rest on them."),
            _("New decisions use the list as it is then."),
        ),
        area.centre,
        area.centre.name,
        _("Take it off"),
    )


def closing_on(centre: Centre) -> Asked:
    """A day on which the centre does not work."""
    return Asked(
        _("Add a closed day"),
        _("Add the day"),
        _("The day counts as closed from now on."),
        (_("A closed day is no working day: what is due in working days, and runs over it, is due one day later."),),
        centre,
        centre.name,
    )


def opening_again(closure: Closure, centre: Centre) -> Asked:
    """A closed day less."""
    facts = {"day": date_format(closure.closed_on, "l j F Y"), "reason": closure.reason}
    place = {"place": closure.get_jurisdiction_display()}
    everybody = _("It was entered for every centre in %(place)s, and is taken away for all of them.") % place
    means = _("It is a working day again: what is due in working days, and runs over it, is due one day sooner.")
    return Asked(
        _("Take away %(day)s, %(reason)s?") % facts,
        _("Take it away"),
        _("%(day)s is a working day again.") % facts,
        (means,) if closure.centre_id else (everybody, means),
        centre,
        centre.name,
        _("Take it away"),
    )


def changing_figure(figure: Figure, centre: Centre | None) -> Asked:
    """How long one thing may take."""
    measure = figure.code.measure
    told = (
        _("Now: %(figure)s.") % {"figure": measure.said(figure.amount)},
        measure.source,
        measure.caution,
        _("A new figure counts from now on. Nothing that is written down is worked out again."),
    )
    return Asked(
        capfirst(figure.code.label),
        _("Save"),
        _("Saved. The figure counts from now on."),
        tuple(words for words in told if words),
        centre,
        centre.name if centre else "",
        _("Change a figure"),
    )
