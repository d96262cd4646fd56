"""Pages of numbers: the eight indicators, their download, and who is behind each."""

import csv

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import asking, needs
from accounts.models import User
from accounts.permissions import Permission
from families.access import visible_families
from families.models import Family
from reporting import report
from reporting.access import counted_centres, may_see_names
from reporting.choice import Choice, centre_chips, not_over, period_chips, read_choice, spoken
from reporting.counting import counted
from reporting.dataset import Figure, figures
from reporting.directions import judging
from reporting.indicators import BY_NUMBER, INDICATORS, Indicator
from reporting.missing import missing_answers
from reporting.tables import CountedTable, MissingTable
from trail import actions as trail


@require_safe
@needs(Permission.SEE_NUMBERS)
def indicators(request: HttpRequest) -> HttpResponse:
    """The eight indicators of one centre, or of all of hers, in one period."""
    user = asking(request)
    centres = counted_centres(user)
    choice = chosen(request, user)
    counts, with_names = report.counted(choice), may_see_names(user, choice.centres)
    page = {
        "choice": choice,
        "centre": choice.centres[0] if len(choice.centres) == 1 else None,
        "stats": report.stats(choice, counts, with_names=with_names, judge=judging(choice, user)),
        "never_asked": report.never_asked(counts),
        "with_names": with_names,
        "period": spoken(choice.period),
        "half_year": choice.period_of(BY_NUMBER[4]),
        "not_over": not_over(choice.period, timezone.localdate()),
        "periods": period_chips(choice, timezone.localdate()),
        "places": centre_chips(choice, centres),
        "may_move": user.can(Permission.MOVE_RECORDS),
    }
    return render(request, "reporting/indicators.html", page)


@require_safe
@needs(Permission.SEE_NUMBERS)
def download(request: HttpRequest, form: str) -> HttpResponse:
    """The same numbers as a file, each for the period the page shows it for."""
    choice = chosen(request, asking(request))
    rows = [_row(figure) for figure in _figures(choice)]
    if form == "json":
        return JsonResponse({"centre": choice.slug, "indicators": rows})
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="indicators-{choice.slug}.csv"'
    writer = csv.DictWriter(answer, rows[0].keys(), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return answer


@require_safe
@needs(Permission.SEE_NAMES_BEHIND_NUMBERS)
def who_is_counted(request: HttpRequest, number: int) -> HttpResponse:
    """Everybody behind one number, with what each counts as; those never asked among them."""
    user = asking(request)
    choice, indicator = chosen(request, user), BY_NUMBER.get(number)
    if indicator is None or not may_see_names(user, choice.centres):
        raise Http404
    trail.looked_at_many(by=user, abouts=choice.centres, page=f"names behind indicator {number}")
    table = CountedTable(_counted(indicator, choice, user)).shown(request)
    page = {"choice": choice, "indicator": indicator, "period": choice.period_of(indicator), "table": table}
    return render(request, "reporting/counted.html", page)


@require_safe
@needs(Permission.SEE_NAMES_BEHIND_NUMBERS)
def missing(request: HttpRequest) -> HttpResponse:
    """Which families were never asked, and what: the answers that the percentages leave out."""
    user = asking(request)
    choice = chosen(request, user)
    if not may_see_names(user, choice.centres):
        raise Http404
    trail.looked_at_many(by=user, abouts=choice.centres, page="families never asked")
    found = missing_answers(choice, visible_families(user))
    everything = sum(each.tally.not_asked for each in _figures(choice) if each.indicator.is_share)
    table = MissingTable(found).shown(request)
    page = {
        "choice": choice,
        "period": spoken(choice.period),
        "table": table,
        "count": everything,
        "hidden": everything - len(found),
    }
    return render(request, "reporting/missing.html", page)


def chosen(request: HttpRequest, user: User) -> Choice:
    """What the address asks for, or no such page."""
    asked = (request.GET.get("centre", ""), request.GET.get("period", ""))
    choice = read_choice(*asked, counted_centres(user), timezone.localdate())
    if choice is None:
        raise Http404
    return choice


def _figures(choice: Choice) -> list[Figure]:
    return [figures(one, choice.centres, [choice.period_of(one)])[0] for one in INDICATORS]


def _row(figure: Figure) -> dict[str, object]:
    days = {"from": figure.period.first_on.isoformat(), "to": figure.period.last_on.isoformat()}
    facts = figure.as_json() | days | {"name": str(figure.indicator.name), "printed": figure.indicator.printed}
    return {key: value for key, value in facts.items() if key != "target"}


def _counted(indicator: Indicator, choice: Choice, user: User) -> object:
    found = counted(indicator.rule, [centre.pk for centre in choice.centres], choice.period_of(indicator))
    families = visible_families(user).values("pk")
    if found.model is Family:
        return found.filter(pk__in=families).order_by("name", "ref")
    return found.filter(family__in=families).order_by("last_name", "first_name", "ref")
