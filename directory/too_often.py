"""Too much has been sent from one place: it is asked to wait, and told another way."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from directory.models.lines import told
from directory.models.pages import centre_of
from ui.shapes import Button


def later(request: HttpRequest, wait: int, way_on: Button) -> HttpResponse:
    """The page that says so, with when to try again, in seconds, and where to go meanwhile."""
    facts = {"centre": told(centre_of(request)), "minutes": -(-wait // 60), "way_on": way_on}
    response = render(request, "directory/too_often.html", facts, status=429)
    response.headers["Retry-After"] = str(wait)
    return response
