"""The outbox to read, in the demonstration only: there no message leaves the machine."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import needs
from accounts.permissions import Permission
from outbox.models import Message

SHOWN = 100


@require_GET
@needs(Permission.SEE_STAFF_PAGES)
def messages(request: HttpRequest) -> HttpResponse:
    """The latest messages."""
    return render(request, "outbox/messages.html", {"letters": Message.objects.order_by("-pk")[:SHOWN]})


@require_GET
@needs(Permission.SEE_STAFF_PAGES)
def message(request: HttpRequest, pk: int) -> HttpResponse:
    """One message, as the person would have read it."""
    return render(request, "outbox/message.html", {"letter": get_object_or_404(Message, pk=pk)})
