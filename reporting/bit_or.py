"""The bits that any row of a group has: PostgreSQL knows this as BIT_OR, and SQLite learns it here."""

import sqlite3
from typing import Any

from django.db.backends.signals import connection_created
from django.db.models import Aggregate, BigIntegerField
from django.dispatch import receiver


class BitOr(Aggregate):
    """All the bits that are set in any of the rows."""

    function = "BIT_OR"
    name = "BitOr"
    output_field = BigIntegerField()


class _Bits:
    """What SQLite calls for each row of a group, and at the end of the group."""

    def __init__(self) -> None:
        self.bits = 0

    def step(self, bits: int | None) -> None:
        self.bits |= bits or 0

    def finalize(self) -> int:
        return self.bits


@receiver(connection_created)
def teach(connection: Any, **_facts: Any) -> None:
    """Give a new connection to SQLite the word that PostgreSQL has by itself."""
    if isinstance(connection.connection, sqlite3.Connection):
        connection.connection.create_aggregate("bit_or", 1, _Bits)
