"""What cannot be done to an account or a role, each with the sentence to show."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class RefusedError(Exception):
    """A deed that cannot be done; its sentence says why, and what to do."""

    sentence: str | Promise

    def __str__(self) -> str:
        return str(self.sentence)


class NotYoursToGiveError(RefusedError):
    """A role may be given or ended only by somebody who may do all it allows."""

    sentence = _("This role allows more than yours does there. Ask somebody who may do all of it.")


class NotYourOwnError(RefusedError):
    """Nobody changes her own roles or closes her own account."""

    sentence = _("You cannot change your own roles. Ask another manager.")


class AlreadyHoldsItError(RefusedError):
    """The role is held already."""

    sentence = _("This person has that role there already. There is nothing to change.")


class RoleEndedError(RefusedError):
    """The role ended before."""

    sentence = _("Somebody has ended this role already. There is nothing to change.")


class NotYoursToCloseError(RefusedError):
    """An account may be closed only by somebody who may give every role that goes with it."""

    sentence = _("This person has a role that you may not end. Ask somebody who may do all it allows.")


class InvitationClosedError(RefusedError):
    """An invitation that was used, withdrawn, is too old, or whose sender may not give that role any more."""

    sentence = _("This invitation no longer holds. Ask the person who invited you to send a new one.")


class InvitationElsewhereError(RefusedError):
    """The invitation is for somebody else's e-mail address."""

    sentence = _("This invitation is for another person. Sign in with the e-mail address it was sent to.")
