"""A leaflet in its other forms: on paper, easy, to listen to, recorded, and as a square for a telephone's camera."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from directory import leaflet_pages, paper
from directory.formats import ON_PAPER, Form, can_be_had, qr_of
from directory.in_pieces import given
from directory.models import LeafletPage

FORMS = {name: form for form, name in ON_PAPER.items()}
FRESH_FOR = int(timedelta(hours=1).total_seconds())


@login_not_required
@require_safe
def on_paper(request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """A PDF to print, to hand over or to keep."""
    leaflet, form = _leaflet(request, slug, FORMS[name]), FORMS[name]
    answer = HttpResponse(paper.pdf(leaflet, form, leaflet.centre_shown(request)), content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'inline; filename="{paper.file_name(leaflet, form)}"'
    answer.headers["Cache-Control"] = f"max-age={FRESH_FOR}"
    return answer


@login_not_required
@require_safe
def easy(request: HttpRequest, slug: str) -> HttpResponse:
    """Short sentences, each with its picture."""
    return leaflet_pages.easy(request, _leaflet(request, slug, Form.EASY))


@login_not_required
@require_safe
def listen(request: HttpRequest, slug: str) -> HttpResponse:
    """The same for the ear, in the order a voice reads it."""
    leaflet = _leaflet(request, slug, Form.LISTEN)
    if request.GET.get("as") == "text":
        words = "\n\n".join(line.words for line in leaflet_pages.lines(request, leaflet))
        return HttpResponse(f"{words}\n", content_type="text/plain; charset=utf-8")
    return leaflet_pages.listen(request, leaflet)


@login_not_required
@require_safe
def recording(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The file that a person has read."""
    heard = _leaflet(request, slug, Form.AUDIO).recording
    if heard is None:
        raise Http404
    answer = given(request, heard.document.file.open("rb"), heard.document.file.size, heard.kind)
    answer.headers["Cache-Control"] = f"max-age={FRESH_FOR}"
    return answer


@login_not_required
@require_safe
def qr(request: HttpRequest, slug: str) -> HttpResponse:
    """The square alone, for posters and letters."""
    return HttpResponse(qr_of(_leaflet(request, slug, Form.WEB)), content_type="image/svg+xml")


def _leaflet(request: HttpRequest, slug: str, form: Form) -> LeafletPage:
    """The one she may read, in the reader's language where it has this form, else in the first language."""
    languages = [get_language(), settings.LANGUAGE_CODE]
    found = LeafletPage.objects.readable_by(request.user).filter(slug=slug, locale__language_code__in=languages)
    pages = sorted(found.select_related("locale"), key=lambda page: languages.index(page.language))
    there: list[LeafletPage] = [page for page in pages if can_be_had(page, form)]
    if not there:
        raise Http404
    return there[0]
