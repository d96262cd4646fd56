"""The base of every refusal: an exception that carries the sentence to show."""

from typing import ClassVar

from django.utils.functional import Promise


class RefusedError(Exception):
    """A deed that cannot be done now. `str()` of it is what the person reads; `field` is the answer it is about."""

    sentence: ClassVar[str | Promise] = ""
    field: ClassVar[str] = ""

    def __str__(self) -> str:
        return str(self.sentence) % (self.args[0] if self.args else {})
