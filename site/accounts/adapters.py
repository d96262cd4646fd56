"""How allauth behaves here: nobody signs up, people are invited."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in by e-mail for people who were invited."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are made from invitations only."""
        return False
