"""What the gallery shows: invented content for every component in every state."""

from datetime import UTC, date, datetime
from typing import Any

import django_tables2 as tables
from django import forms
from django.http import HttpRequest

from centres.decisions import Decision, Met, Reason
from ui.fields import AnswerField, DayField
from ui.forms import OnceMixin, SamphireForm
from ui.gallery_record import ANSWERS, HAPPENINGS, HOMES, LOOKS, PAIRS, STATS, TIMES
from ui.shapes import Button, Chip, Door, Row, Tag, VisitCard, WeekDay
from ui.tables import AnswerColumn, DayColumn, NumberColumn, SamphireTable, TagColumn
from ui.worklist import State, WorkItem

DECISION = Decision(
    "yes",
    (
        Reason("in_area", Met.YES, "Le Squez Road is in our area", "On the list agreed on 1 September 2026"),
        Reason("under_five", Met.NO, "No child under five", "Tiago was five on 2 August 2026"),
        Reason("needs", Met.UNKNOWN, "Nobody has asked about extra needs", "Ask next time"),
        Reason("supervision", Met.SOON, "Supervision with Sophie", "Thursday 3 December, 2pm"),
        Reason("other_home", Met.NEUTRAL, "Grève d’Azette is outside", "One home in the area is enough"),
    ),
)
VISITS = [
    VisitCard(
        "late",
        "14 minutes over",
        "Denise Rault",
        "Family S-0131, Rue du Maupertuis. Should have checked out at 10:30.",
        "Text sent 10:40, no answer. Call her now. At 10:50 it goes to Paul.",
        82,
        18,
        (Button("Call 07797 712345", "tel:+447797712345", "alarm"), Button("She is safe", "#visits", "quiet")),
    ),
    VisitCard(
        "now", "On a visit", "Kasia Nowak", "Family S-0098, La Motte Street. Until 11:15.", "Checked in 9:58", 60
    ),
    VisitCard(
        "now", "On a visit", "Marie Le Brun", "Family S-0142, Le Squez Road. Until midday.", "Checked in 10:28", 17
    ),
    VisitCard("next", "Starts 11:30", "Helen Vibert", "Family S-0107, Grève d’Azette. Until 1pm.", "On her way, 10:40"),
]


def _work(day: int, state: State, label: str, note: str, title: str, action: str) -> WorkItem:
    due = datetime(2026, 11, day, 17, tzinfo=UTC)
    why = "Health visitor, sent Friday 20 November. A decision is due in one working day."
    return WorkItem("Referral", title, "#work", why, label, state, action, "#work", due, about=f"on {title}", note=note)


LATE = [
    _work(20, State.LATE, "2 days late", "Due Fri 20 Nov", "The referral for Jade Picot", "Decide"),
    _work(23, State.LATE, "1 day late", "Due Mon 23 Nov", "The visit of 13 November", "Remind again"),
]
TO_DECIDE = [
    _work(24, State.DECIDE, "By 5pm", "1 working day", "The referral for the Baudains family", "Decide"),
    _work(25, State.DECIDE, "Waiting 2 days", "", "Lucy Amy’s certificate", "Open"),
]
CHIPS = [
    Chip("Everything", "#chips", current=True, count=10),
    Chip("Only mine", "#chips", count=6),
    Chip("Age 3 to 4", "#chips", remove=True),
]
TABS = [Chip("Story", "#tabs", current=True), Chip("Contacts", "#tabs", count=4), Chip("Papers", "#tabs")]
ROWS = [
    Row("Write up Friday’s call with Carla", "#rows", "Two minutes. Due tomorrow", Tag("Tomorrow", "soon")),
    Row("Say if you can come on 3 December", "#rows", "Volunteers’ lunch, noon"),
]
DOORS = [
    Door("We are having a baby", "#doors", "sprout", "What happens when, from the midwife to the two-year check"),
    Door("I need someone to talk to", "#doors", "hands", "A volunteer who is a parent too can visit you at home"),
]
WEEK = [
    WeekDay("Today", "9:30 to 11am", "Stay and play", "For babies to age 4, with an adult.", Tag("On now", "now")),
    WeekDay("Friday", "9:15 to 10am", "Quiet hour", "Lights low, six families.", Tag("5 places left", "good"), "#week"),
]
TONES = [Tag(tone or "plain", tone) for tone in ("", "good", "soon", "late", "alarm", "now", "people")]


class SampleForm(OnceMixin, SamphireForm):
    """One of each kind of question."""

    name = forms.CharField(label="Your name", help_text="As people call you")
    born_on = DayField(label="When was your child born?", help_text="For example 24 11 2023")
    agreed = AnswerField(label="Did she agree?")
    how = forms.ChoiceField(
        label="How did you come?", choices=[("foot", "On foot"), ("bus", "By bus")], widget=forms.RadioSelect
    )
    needs = forms.MultipleChoiceField(
        label="What would help?",
        choices=[("quiet", "A quiet room"), ("step", "No steps")],
        widget=forms.CheckboxSelectMultiple,
    )
    language = forms.ChoiceField(label="Language", choices=[("en", "English"), ("pt", "Português")], required=False)
    words = forms.CharField(label="Anything else?", widget=forms.Textarea(attrs={"rows": 4}), required=False)
    paper = forms.FileField(label="A paper", required=False)
    read = forms.BooleanField(label="I have read how you use what I tell you")


class SampleTable(SamphireTable):
    """One of each kind of column."""

    per_page = 6

    caption = "Volunteers"
    name = tables.Column(linkify=lambda record: f"#{record['name']}")
    since = DayColumn()
    hours = NumberColumn()
    drives = AnswerColumn(orderable=False)
    state = TagColumn(tones={"Ready": "good", "DBS soon": "soon"})

    class Meta:
        order_by = "name"


def everything(request: HttpRequest) -> dict[str, Any]:
    """All of it by name, with the form unanswered, and once more sent back."""
    people = ["Kasia Nowak", "Marie Le Brun", "Helen Vibert"] * 20
    rows = [
        {
            "name": f"{name} {place}",
            "since": date(2026, 1 + place % 12, 3),
            "hours": place,
            "drives": drives,
            "state": state,
        }
        for place, (name, drives, state) in enumerate(
            zip(people, ["yes", "no", ""] * 20, ["Ready", "DBS soon"] * 30, strict=True)
        )
    ]
    wrong = {
        "name": "",
        "born_on_day": "31",
        "born_on_month": "2",
        "born_on_year": "2026",
        "words": "Nothing typed is lost",
    }
    return {
        "decision": DECISION, "visits": VISITS, "late_ones": LATE, "to_decide": TO_DECIDE, "chips": CHIPS, "tabs": TABS,
        "rows": ROWS, "doors": DOORS, "week": WEEK, "tones": TONES, "homes": HOMES, "answers": ANSWERS, "pairs": PAIRS,
        "times": TIMES, "happenings": HAPPENINGS, "looks": LOOKS, "stats": STATS, "asked": SampleForm(),
        "answered": SampleForm(wrong, auto_id="again_%s"), "table": SampleTable(rows).shown(request),
        "bare": SampleTable([]).shown(request), "next_steps": ["Sophie reads it today.", "You hear from us by Friday."],
        "button": Button("Register your family", "#empty"), "buttons": [Button("Back to today", "#done")],
    }  # fmt: skip
