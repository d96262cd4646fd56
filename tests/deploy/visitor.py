"""A browser behind the proxy: it names the house, says that the line is secure, and takes its cookies everywhere."""

import http.client
from dataclasses import dataclass
from http.cookies import SimpleCookie

from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

HOST = "samphire.example"


@dataclass(frozen=True)
class Answer:
    """What the site said."""

    status: int
    leads: str
    page: str


class Visitor:
    """One person's browser; `web` is the port of the web server that gets the request."""

    def __init__(self, address: str = "198.51.100.7") -> None:
        self.cookies: dict[str, str] = {}
        self.address = address

    def get(self, web: int, path: str) -> Answer:
        return self._ask(web, "GET", path)

    def post(self, web: int, path: str, **fields: object) -> Answer:
        """Send a form; who has no key for forms yet opens the sign-in page first."""
        if "__Host-csrf" not in self.cookies:
            self.get(web, "/accounts/login/")
        sent = {"csrfmiddlewaretoken": self.cookies["__Host-csrf"], **fields}
        return self._ask(web, "POST", path, encode_multipart(BOUNDARY, sent))

    def _ask(self, web: int, method: str, path: str, body: bytes | None = None) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", web, timeout=60)
        connection.request(method, path, body, self._headers())
        response = connection.getresponse()
        page = response.read().decode(errors="replace")
        for line in response.msg.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        connection.close()
        return Answer(response.status, response.headers.get("Location", ""), page)

    def _headers(self) -> dict[str, str]:
        return {
            "Host": HOST,
            "Origin": f"https://{HOST}",
            "X-Forwarded-For": self.address,
            "X-Forwarded-Proto": "https",
            "Content-Type": MULTIPART_CONTENT,
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }
