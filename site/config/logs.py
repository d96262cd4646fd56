"""Logs a machine can read, one JSON line each, with nothing in them that tells who a person is."""

import logging
import re
from typing import Any

import structlog
from structlog.typing import Processor

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_QUERY = re.compile(r"\?[^\s\"']*")


def without_personal_details(text: str) -> str:
    """E-mail addresses and everything after a question mark in an address are left out."""
    return _QUERY.sub("?…", _ADDRESS.sub("…@…", text))


class Discreet(logging.Filter):
    """Cleans every line before it is written."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the line; never drop it."""
        record.msg = without_personal_details(record.getMessage())
        record.args = ()
        return True


class JsonLines(structlog.stdlib.ProcessorFormatter):
    """Time in UTC, level, logger, event; a stack trace where there is one, without values."""

    def __init__(self, *_args: Any, **_kwargs: Any) -> None:
        shared: list[Processor] = [
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
        ]
        super().__init__(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
