"""The few blocks that pages and leaflets are written with: plain words, no layout to choose."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from centres.answers import Answer
from directory.picture_blocks import PictureBlock
from directory.pictures import PICTURES
from directory.values_blocks import EasyValuesBlock, OurValuesBlock, ValuesBlock

ACCESS = [
    ("step_free", _("Step-free way in")),
    ("toilet", _("Accessible toilet")),
    ("changing", _("Changing place for older children and adults")),
    ("hearing_loop", _("Hearing loop")),
    ("quiet_room", _("Quiet room")),
    ("feeding", _("Place to feed a baby")),
    ("parking", _("Parking near the door")),
    ("buggies", _("Place for buggies")),
]
WORDS = ["bold", "link"]  # all the rich text we allow: the look is ours, the words are the editor's


class DoorBlock(blocks.StructBlock):
    """A big link with a sentence, for somebody who comes with one need."""

    icon = blocks.ChoiceBlock(
        choices=[
            ("sprout", _("Sprout")),
            ("speech", _("Speech")),
            ("hands", _("Hands")),
            ("coin", _("Coin")),
            ("letter", _("Letter")),
            ("heart", _("Heart")),
            ("home", _("House")),
            ("calendar", _("Calendar")),
        ],
        label=_("Icon"),
    )
    title = blocks.CharBlock(max_length=60, label=_("Words of the link"))
    words = blocks.CharBlock(max_length=140, label=_("One sentence"))
    page = blocks.PageChooserBlock(label=_("Where it leads"))

    class Meta:
        icon = "link"
        label = _("Door")


class CallOutBlock(blocks.StructBlock):
    """What nobody should miss."""

    title = blocks.CharBlock(max_length=80, required=False, label=_("Heading"))
    words = blocks.TextBlock(max_length=400, label=_("Words"))

    class Meta:
        icon = "warning"
        label = _("What nobody should miss")
        template = "directory/blocks/call_out.html"


class AccessBlock(blocks.StructBlock):
    """One thing that decides whether somebody can come in and stay: there, not there, or not known."""

    what = blocks.ChoiceBlock(
        choices=ACCESS,
        label=_("What"),
    )
    answer = blocks.ChoiceBlock(
        choices=[(Answer.YES, Answer.YES.label), (Answer.NO, Answer.NO.label)],
        required=False,
        label=_("Is it there?"),
        help_text=_("Leave empty when nobody has checked."),
    )
    note = blocks.CharBlock(max_length=140, required=False, label=_("Note"))

    class Meta:
        icon = "tick-inverse"
        label = _("Getting in and staying")


def links_block() -> SnippetChooserBlock:
    """One of the lists of links, shown as it is on the day on which somebody reads."""
    return SnippetChooserBlock(
        "directory.LinkList",
        icon="link",
        label=_("List of links"),
        help_text=_("The list is kept under Leaflets: lists. What is put right there is right in every leaflet."),
        template="directory/blocks/links.html",
    )


class BodyBlocks(blocks.StreamBlock):
    """The body of a page or leaflet."""

    heading = blocks.CharBlock(
        max_length=100, icon="title", label=_("Heading"), template="directory/blocks/heading.html"
    )
    paragraph = blocks.RichTextBlock(features=WORDS, icon="pilcrow", label=_("Paragraph"))
    points = blocks.ListBlock(
        blocks.CharBlock(max_length=300, label=_("Point")),
        icon="list-ul",
        label=_("List"),
        template="directory/blocks/points.html",
    )
    picture = PictureBlock()
    call_out = CallOutBlock()
    values = ValuesBlock(
        help_text=_("Write them on the page with the address /values/ alone. Other pages and leaflets show them.")
    )
    our_values = OurValuesBlock()
    contact = blocks.StaticBlock(
        icon="mail",
        label=_("How to reach the centre"),
        admin_text=_("Shows the centre’s telephone, e-mail and address as they are kept on the centre’s own record."),
        template="directory/blocks/contact.html",
    )
    links = links_block()


class EasyLine(blocks.StructValue):
    """A sentence that knows what its picture shows."""

    @property
    def shows(self) -> str:
        """The picture in words, for a PDF that is read aloud."""
        return str(dict(PICTURES).get(self["picture"], ""))


class EasyLineBlock(blocks.StructBlock):
    """One thought: a short sentence and the picture that says the same."""

    picture = blocks.ChoiceBlock(choices=PICTURES, label=_("Picture"))
    words = blocks.CharBlock(max_length=120, label=_("One short sentence"))

    class Meta:
        icon = "image"
        label = _("Sentence with a picture")
        value_class = EasyLine


class EasyBlocks(blocks.StreamBlock):
    """The easy-read version: sentences with pictures, under a few headings."""

    heading = blocks.CharBlock(max_length=60, icon="title", label=_("Heading"))
    line = EasyLineBlock()
    links = links_block()
    our_values = EasyValuesBlock()
