"""The list of families, and how many there are from month to month."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families.access import visible_families
from families.filters import FamilyFilter
from families.looking import looked_over
from families.membership import membership
from families.searching import matching
from families.tables import FamilyTable
from families.views.asking import who
from ui import addresses, finding


@require_safe
@needs(Permission.SEE_FAMILIES)
def family_list(request: HttpRequest) -> HttpResponse:
    """Families of her centres, narrowed by questions in the address and by words kept on the server."""
    user, today = who(request), timezone.localdate()
    hers = user.named_centres(Permission.SEE_FAMILIES)
    words = finding.kept(request.session, request.GET.get("s", ""))
    families = matching(visible_families(user), words) if words else visible_families(user)
    narrowed = FamilyFilter(request.GET, families, on=today, centres=hers)
    if "download" in request.GET:
        looked_over(narrowed.chosen_centres(), by=user, page="list of families, downloaded")
        return FamilyTable.whole(narrowed.qs, on=today).download("families")
    looked_over(narrowed.chosen_centres(), by=user, page="list of families")
    table = FamilyTable(narrowed.qs, on=today).shown(request)
    return render(
        request,
        "families/list.html",
        {
            "table": table,
            "filter": narrowed,
            "chips": narrowed.chips(lambda name: addresses.changed(request, **{name: None, "page": None})),
            "words": words,
            "download_url": addresses.changed(request, download="csv", page=None),
            "may_register": user.can(Permission.REGISTER_FAMILIES),
            "may_attend": user.can(Permission.TAKE_ATTENDANCE),
            "may_count": user.can(Permission.SEE_NUMBERS),
        },
    )


@require_safe
@needs(Permission.SEE_NUMBERS)
def membership_page(request: HttpRequest) -> HttpResponse:
    """How many families are registered at each centre, month by month."""
    centres = who(request).centres_where(Permission.SEE_NUMBERS)
    today = timezone.localdate()
    context = {
        "stats": [membership(centre, today) for centre in centres],
        "may_see": who(request).can(Permission.SEE_FAMILIES),
    }
    return render(request, "families/membership.html", context)
