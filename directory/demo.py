"""Loads the demonstration's public pages, two years of activities and services; run again it adds nothing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from centres.models import Centre
from directory import (
    demo_agencies,
    demo_centres,
    demo_guides,
    demo_harvest,
    demo_links,
    demo_pictures,
    demo_services,
    demo_shelf,
    demo_upkeep,
)
from directory import demo_content as words
from directory import founding_leaflets_more as more
from directory.demo_abroad import FRENCH, POLISH, ROMANIAN
from directory.demo_activities import NOTES, SATURDAY, WEEKS, WHY_NOT, Act, Held
from directory.demo_leaflets import LEAFLETS
from directory.demo_lines import LANGUAGES, LINES
from directory.demo_pages import PLAIN_PAGES
from directory.demo_portuguese import ACTIVITIES
from directory.demo_translating import translate
from directory.founding import doors, found, put, untouched, write
from directory.founding_more import VALUES
from directory.models import (
    Activity,
    ActivitySession,
    CentreIndexPage,
    CentrePage,
    HomePage,
    LeafletIndexPage,
    LeafletPage,
    LineInLanguage,
    PlainPage,
)
from directory.starting import start

IN_LANGUAGES = {"pt": ACTIVITIES, "pl": POLISH, "ro": ROMANIAN, "fr": FRENCH}
PAST_ITS_DAY = "nursery-and-money"  # rules change: an editor is to read it again
PICTURED = "what-to-expect"
PAST, AHEAD = timedelta(days=730), timedelta(weeks=6)


def load(*, today: date, rng: Random) -> None:
    """Pages and activities for the centres that are there, and the services of everybody."""
    centres = {centre.slug: centre for centre in Centre.objects.filter(slug__in=WEEKS)}
    now = datetime.combine(today, time(), UTC)
    demo_links.load(today=today)
    _write_pages(centres, today, now)
    demo_centres.load(today=today)
    translate()
    demo_agencies.load(today=today)
    _put_lines_into_languages()
    for slug, centre in centres.items():
        for act in WEEKS[slug]:
            _hold(centre, act, today, rng)
    start(now=now)
    demo_shelf.load(today=today)
    demo_services.load(today=today)
    demo_guides.load()
    demo_harvest.load(now=now)
    demo_upkeep.load(now=now)


def _write_pages(centres: dict[str, Centre], today: date, now: datetime) -> None:
    """The demonstration's own pages first; the founding fills in all others, as on any new site."""
    home = HomePage.objects.get(url_path="/home/")
    leaflets, index = LeafletIndexPage.objects.child_of(home).get(), CentreIndexPage.objects.child_of(home).get()
    reviewed_on = today - timedelta(days=45)
    for slug, facts in (PLAIN_PAGES | {"values": VALUES}).items():  # before the leaflets, which tell our values
        put(home, PlainPage(slug=slug, reviewed_on=reviewed_on, **facts))
    for slug, facts in (more.LEAFLETS | LEAFLETS).items():
        read = reviewed_on - timedelta(days=365) if slug == PAST_ITS_DAY else reviewed_on
        if slug == PICTURED:
            facts = facts | {"body": [*demo_pictures.of_the_table(), *facts["body"]]}
        facts = demo_links.into(slug, facts)
        put(leaflets, LeafletPage(slug=slug, reviewed_on=read, review_due_on=read + timedelta(days=365), **facts))
    for slug, centre in centres.items():
        put(index, CentrePage(slug=slug, title=centre.name, centre=centre, **_centre_facts(slug, today)))
    found(now=now)
    home.refresh_from_db()
    if home.centre is None and untouched(home):
        write(home, {"centre": centres["samares"], "doors": doors(words.DOORS)})
        index.refresh_from_db()
        write(index, {"lead": words.CENTRES_LEAD})


def _centre_facts(slug: str, today: date) -> dict[str, Any]:
    facts = words.CENTRE_PAGES[slug]
    access = [("fact", {"what": what, "answer": said, "note": note}) for what, said, note in facts["access"]]
    pictures = demo_pictures.of_the_house() if slug == "samares" else []
    return facts | {"access": access, "pictures": pictures} | demo_centres.facts_of(slug, today)


def _hold(centre: Centre, act: Act, today: date, rng: Random) -> None:
    facts = {name: value for name, value in act._asdict().items() if name not in {"name", "held", "ages"}}
    facts["min_months"], facts["max_months"] = act.ages
    activity, made = Activity.objects.get_or_create(centre=centre, name=act.name, defaults=facts)
    if made:
        _tell_in_other_languages(activity)
        sessions = [_session(activity, held, day, rng) for held in act.held for day in _days(centre, held, today)]
        ActivitySession.objects.bulk_create(sessions)


def _tell_in_other_languages(activity: Activity) -> None:
    for language, told in IN_LANGUAGES.items():
        if known := told.get((activity.centre.slug, activity.name)):
            name, for_whom, summary = known
            activity.in_languages.create(language=language, name=name, for_whom=for_whom, summary=summary)


def _put_lines_into_languages() -> None:
    for line, in_each in LINES.items():
        for language, said in zip(LANGUAGES, in_each, strict=True):
            facts = {"said": said, "made_by_machine": True}
            LineInLanguage.objects.get_or_create(language=language, words=line, defaults=facts)


def _session(activity: Activity, held: Held, day: date, rng: Random) -> ActivitySession:
    luck = rng.random()
    return ActivitySession(
        activity=activity,
        centre=activity.centre,
        held_on=day,
        starts=time.fromisoformat(held.starts),
        ends=time.fromisoformat(held.ends),
        places=held.places,
        note=rng.choice(NOTES) if luck < 0.04 else "",
        cancelled_because=rng.choice(WHY_NOT) if luck > 0.98 else "",
    )


def _days(centre: Centre, held: Held, today: date) -> Iterator[date]:
    """The days of two years back and six weeks ahead on which it is held: no holidays, no closures, no Christmas."""
    for ahead in range(-PAST.days, AHEAD.days + 1):
        day = today + timedelta(days=ahead)
        if day.weekday() == held.weekday and _is_open(centre, day) and (day.day <= 7 or not held.first_of_month):
            yield day


def _is_open(centre: Centre, day: date) -> bool:
    if (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1):
        return False
    works = centre.calendar.is_working_day(day)
    return works or (day.weekday() == SATURDAY and not centre.calendar.holiday_name(day))
