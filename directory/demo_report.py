"""The reports of the demonstration's inspections as files: a page each, invented and saying so."""

from datetime import date

from django.core.files.base import ContentFile
from django.utils.html import format_html
from wagtail.documents.models import Document

from directory.paper import made_of
from workdays.dates import date_format

PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report</title></head>'
    "<body><h1>Report of an inspection</h1><p>{who}, {day}</p><p>{found}</p></body></html>"
)


def kept(who: str, day: date, found: str) -> Document:
    """The file, made once."""
    title = f"Report of {date_format(day)}"
    there: Document | None = Document.objects.filter(title=title).first()
    if there is None:
        page = format_html(PAGE, who=who, day=date_format(day), found=found)
        there = Document.objects.create(title=title, file=ContentFile(made_of(page), name="report.pdf"))
        there.get_file_size()  # Wagtail keeps it where somebody asks
    return there
