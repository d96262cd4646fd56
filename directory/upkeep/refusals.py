"""What cannot be done in the upkeep of the directory, each with the sentence to show."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class RefusedError(Exception):
    """A deed that cannot be done; its sentence says why, and what to do."""

    sentence: str | Promise

    def __str__(self) -> str:
        return str(self.sentence)


class SettledMeanwhileError(RefusedError):
    """Two people had it open."""

    sentence = _("Somebody else has answered this already. Here is what she wrote.")


class ChangedMeanwhileError(RefusedError):
    """What she saw is not what stands there now."""

    sentence = _("Somebody has changed this listing while you had it open. Read it again, then do it once more.")


class NotWaitingError(RefusedError):
    """It was approved or sent back before."""

    sentence = _("This listing waits for nobody any more. Somebody else has approved it or sent it back.")


class NobodyApprovesError(RefusedError):
    """The site has no way of approval."""

    sentence = _("Nobody approves listings on this site yet, so nothing was sent. Tell the people who keep it.")


class KeepsItAlreadyError(RefusedError):
    """Asked twice."""

    sentence = _("She keeps the listings of this organisation already. There is nothing to do.")


class NotPublicError(RefusedError):
    """What nobody finds need not be confirmed."""

    sentence = _("This listing is not public, so there is nothing to confirm. Change it and send it for approval.")
