"""What happens regularly in storeys that do not know the clock."""

import os
import socket
import threading
from datetime import datetime

from clock.due import due_work
from clock.schedule import at
from outbox.sending import send_waiting
from reporting.exchange.tasks import forget_unsettled
from reporting.listings.tasks import forget_listings
from trail.anchors import log_end


@due_work("messages sent", alone=False)  # run_due_work alone must get the post out, too
@at("* * * * * */10", "send messages")
def send_messages(now: datetime) -> int:
    """Send what waits in the outbox."""
    return send_waiting(now, f"{socket.gethostname()}-{os.getpid()}-{threading.get_ident()}"[:64])


@at("40 5 * * *", "note the end of the trail")
def note_the_end_of_the_trail(now: datetime) -> None:
    """Send the end of the trail to the log once a day, so that it is kept on another machine."""
    log_end()


@at("50 * * * *", "forget files nobody settled")
def forget_files_nobody_settled(now: datetime) -> None:
    """Families' records, and listings, that were sent in to be checked and not loaded within a day."""
    forget_unsettled(now)
    forget_listings(now)
