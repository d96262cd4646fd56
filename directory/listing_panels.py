"""The page on which editors write a service: six leaves, each with what belongs together."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)

from directory.listing_forms import LanguageSelect, ServiceForm
from directory.service_reading import ServiceReadingPanel


def fields(*names: str, **helped: object) -> list[FieldPanel]:
    """A panel for each; behind a name may stand what helps to fill it in."""
    return [FieldPanel(name) for name in names] + [FieldPanel(name, help_text=said) for name, said in helped.items()]


WHAT_IT_IS = [
    *fields(
        name=_("As families call it."),
        organisation=_("Not there yet? Add the organisation first, in the menu on the left."),
        summary=_("Up to 300 letters. It stands in lists, in search engines and in other directories."),
        description=_("What happens there, in short sentences. Leave an empty line between paragraphs."),
    ),
    ServiceReadingPanel(heading=_("How it reads"), help_text=_("All words of the service count, on every leaf.")),
    MultiFieldPanel(
        [
            FieldRowPanel(
                fields(
                    min_months=_("2 years are 24 months. Leave it empty when all may come."),
                    max_months=_("The last month before the birthday: to age 4 is 59."),
                )
            ),
            *fields(for_whom=_("For example: for babies to age 4, with an adult.")),
            *fields("provision"),
        ],
        heading=_("For whom"),
    ),
    *fields(is_crisis=_("Tick this only for help that answers at once, day and night.")),
    PublishingPanel(),
]

FOUND_UNDER = fields(
    terms=_("Tick what a family would look for. Take the first of a group only when none below it fits."),
)

WHERE_AND_WHEN = [
    InlinePanel("places", heading=_("Where"), label=_("place"), panels=fields("venue", "note")),
    InlinePanel(
        "schedules",
        heading=_("When"),
        label=_("time"),
        help_text=_("In term only: one time for each term, with its first and last day."),
        panels=[
            FieldRowPanel(fields("frequency", "weekday")),
            FieldRowPanel(fields("interval", "week_of_month")),
            FieldRowPanel(fields("starts", "ends")),
            FieldRowPanel(fields("from_on", "until_on")),
            *fields("venue", "note"),
        ],
    ),
]

HOW_TO_COME = [
    *fields("booking"),
    *fields(how_to_come=_("Whom to ring, what to bring, which letter is needed.")),
    *fields(self_referral=_("Whether a family may ask without a doctor, school or health visitor.")),
    MultiFieldPanel(
        [FieldRowPanel(fields("apply_from", "apply_by"))],
        heading=_("Asking for a place"),
        help_text=_("For nurseries and courses that take names between two days. Leave both empty for all others."),
    ),
    *fields("covers", "charge"),
    InlinePanel("costs", heading=_("Prices"), label=_("price"), panels=fields("amount", "what_for", "note")),
    InlinePanel(
        "languages",
        heading=_("Languages spoken"),
        label=_("language"),
        panels=[FieldPanel("code", widget=LanguageSelect), *fields("note")],
    ),
    InlinePanel(
        "contacts",
        heading=_("Whom to ask"),
        label=_("contact"),
        help_text=_("Everybody can read this. Write a role and a shared mailbox; a name only when its owner says yes."),
        panels=[*fields("role", "name"), FieldRowPanel(fields("phone", "email"))],
    ),
    *fields("website", "email"),
]

HOW_IT_STANDS = [
    *fields(status=_("Families find what runs and what is closed for now. All else is hidden from them.")),
    *fields("notice"),
    *fields(
        notice_until=_("The notice goes by itself after this day. Without a day it stays."),
        assured_on=_("The day on which somebody asked the people who run it whether all of this is true."),
        assured_by=_("Other directories see it. Never a person’s own address."),
        slug=_("Leave it empty: it is made from the name. Once public, links depend on it."),
    ),
]

IN_OTHER_LANGUAGES = [
    InlinePanel(
        "in_languages",
        heading=_("In other languages"),
        label=_("language"),
        help_text=_("Where a language is missing, families read the English words."),
        panels=fields("language", "name", "summary", "description", "by_machine"),
    ),
]

SERVICE = TabbedInterface(
    [
        ObjectList(WHAT_IT_IS, heading=_("What it is")),
        ObjectList(FOUND_UNDER, heading=_("Found under")),
        ObjectList(WHERE_AND_WHEN, heading=_("Where and when")),
        ObjectList(HOW_TO_COME, heading=_("How to come")),
        ObjectList(HOW_IT_STANDS, heading=_("How it stands")),
        ObjectList(IN_OTHER_LANGUAGES, heading=_("In other languages")),
    ],
    base_form_class=ServiceForm,
)
