"""Why a visit cannot be planned, or cannot take this turn now: each with the sentence to show."""

from django.utils.translation import gettext_lazy as _

from families.actions.refusals import RefusedError


class PlacementOverError(RefusedError):
    """No placement, no visit."""

    sentence = _("There is no placement with this family on that day.")
    field = "on"


class MayNotVisitError(RefusedError):
    """The check runs out before the visit, or is not clear."""

    sentence = _("This visit cannot be planned: the DBS check is not clear on that day. Meet at the centre instead.")
    field = "on"


class EndsBeforeStartError(RefusedError):
    """From a time to a later one, on one day."""

    sentence = _("The visit ends before it starts. Check both times.")
    field = "ends"


class TooLongError(RefusedError):
    """Nobody watches over a whole day."""

    sentence = _("The visit lasts more than eight hours. Check both times.")
    field = "ends"


class TooFarOffError(RefusedError):
    """A new start belongs to the same visit."""

    sentence = _("That is more than eight hours later. Call this visit off and plan another.")
    field = "starts"


class OverAlreadyError(RefusedError):
    """Plans lie ahead."""

    sentence = _("That time is over. Write the visit up instead.")
    field = "starts"


class OverlapsError(RefusedError):
    """Nobody is in two homes at once."""

    sentence = _("There is another visit planned at that time. Choose a different time.")
    field = "starts"


class TooEarlyError(RefusedError):
    """Checking in says: I am there now."""

    sentence = _("This visit is on another day. Check in when you are there.")


class CalledOffError(RefusedError):
    """What was called off did not happen."""

    sentence = _("This visit was called off. Plan it again.")


class NotCheckedInError(RefusedError):
    """Out comes after in."""

    sentence = _("Check in first, then check out.")


class AlreadyThereError(RefusedError):
    """She is there, so it is not called off but over."""

    sentence = _("This visit has begun. Check out instead of calling it off.")


class BegunError(RefusedError):
    """Whoever is there has started: only the end can move."""

    sentence = _("You are checked in already. Say how long it takes instead.")


class OverError(RefusedError):
    """What is over has no new end."""

    sentence = _("This visit is over already.")


class NotLaterError(RefusedError):
    """A new end lies ahead."""

    sentence = _("Choose a time that is still to come.")
    field = "ends"


class StartsTooSoonError(RefusedError):
    """A new start lies ahead."""

    sentence = _("Choose a time that is still to come. If you are there already, check in.")
    field = "starts"
