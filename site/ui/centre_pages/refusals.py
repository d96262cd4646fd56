"""What cannot be done to a setting, each with the sentence to show."""

from django.utils.translation import gettext_lazy as _

from accounts.refusals import RefusedError


class SettingRefusedError(RefusedError):
    """A change that cannot be made now; the facts given fill the gaps of its sentence."""

    def __str__(self) -> str:
        return str(self.sentence) % (self.args[0] if self.args else {})


class ChangedMeanwhileError(SettingRefusedError):
    """Two people wrote at once; the second has to look first."""

    sentence = _("Somebody changed this while you were writing. Look at what is there now, then save again.")


class ListedAlreadyError(SettingRefusedError):
    """One line of a list is enough."""

    sentence = _("“%(value)s” is on the list already.")


class GoneAlreadyError(SettingRefusedError):
    """Somebody else was quicker."""

    sentence = _("Somebody has taken this away already. There is nothing to change.")


class NotThatDayError(SettingRefusedError):
    """The centre does not work on that day anyway."""

    sentence = "%(why)s"


class OutOfBoundsError(SettingRefusedError):
    """A figure that can only be a slip of the hand."""

    sentence = _("Use a figure from %(least)s to %(most)s.")


class NoticesOutOfOrderError(SettingRefusedError):
    """Notices come nearer and nearer to the day on which a check lapses."""

    sentence = _(
        "Each notice comes later than the one before it, so their days must fall. At %(where)s they would be "
        "%(days)s. Change another notice first, or use another figure."
    )
