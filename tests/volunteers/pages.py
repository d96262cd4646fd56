"""Reading pages as a person does, and counting what they ask the database."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def text(client: Client, url: str) -> str:
    """The words of a page, wherever it leads."""
    answer = client.get(url, follow=True)
    assert answer.status_code == 200, url
    return answer.content.decode()


def questions(client: Client, url: str) -> int:
    """How many questions a page asks the database."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(url).status_code == 200
    return len(asked)
