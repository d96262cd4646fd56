"""What falls due in the directory: drafts whose day has come go public, and what has had its last day comes down.

And listings that nobody has checked for long: reminders go, and the policy takes down what it says. The end of
a notice is news.
"""

from datetime import datetime

from django.apps import apps
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from clock.due import due_work
from directory.story_telling import hold_back
from directory.upkeep.assuring import remind, withdraw_unchecked
from directory.upkeep.ending import end_notices


@due_work("publishing on a day")
def publish_on_a_day(now: datetime) -> int:
    """Pages, services and all else that editors gave a day; Wagtail itself only waits for somebody to ask."""
    waiting = _coming(now) + _going(now) - hold_back(now)
    if waiting:
        call_command("publish_scheduled")
    return waiting


@due_work("listings to check again")
def check_again(now: datetime) -> int:
    """Reminders to those who run a service that nobody has checked for long, each once."""
    return remind(now)


@due_work("listings withdrawn unchecked")
def withdraw(now: datetime) -> int:
    """What nobody has confirmed for as long as the directory's policy says."""
    return withdraw_unchecked(timezone.localdate(now))


@due_work("notices that are over")
def notices_over(now: datetime) -> int:
    """Whoever reads our feed hears that a notice no longer holds."""
    return end_notices(now)


def _coming(now: datetime) -> int:
    return int(Revision.objects.filter(approved_go_live_at__lt=now).count())


def _going(now: datetime) -> int:
    kinds = [kind for kind in apps.get_models() if issubclass(kind, DraftStateMixin) and not issubclass(kind, Page)]
    return sum(kind.objects.filter(live=True, expire_at__lt=now).count() for kind in [Page, *kinds])
