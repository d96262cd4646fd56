"""What happened to an account, told to whoever listens (the trail does). Sent in the deed's own transaction.

Each carries `by` (who did it, None for Samphire itself) and `about` (whose account it is), and what its line names.
"""

from django.dispatch import Signal

signed_in = Signal()  # request, new_device
refused = Signal()  # request; `about` is None when nobody has that e-mail
role_given = Signal()  # held
role_ended = Signal()  # held
invited = Signal()  # invitation; `about` is the invitation
invitation_withdrawn = Signal()  # invitation; `about` is the invitation
account_made = Signal()  # invitation
account_disabled = Signal()
account_enabled = Signal()
language_chosen = Signal()
factor_changed = Signal()  # deed, one of the sentences in accounts.receivers
