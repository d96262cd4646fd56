"""Leaflets: short texts to read on a phone, print and hand over, with the version that was given."""

from datetime import date
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.functional import Promise, cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, PageQuerySet, Revision
from wagtail_localize.fields import SynchronizedField

from accounts.access import may_read_for_staff
from centres.models import Centre
from directory import leaflet_preview
from directory.blocks import BodyBlocks, EasyBlocks
from directory.formats import Form, forms_of, in_words, qr_of
from directory.leaflet_forms import LeafletForm
from directory.leaflet_panels import CommentsPanel, ReadingPanel
from directory.models.agencies import Held
from directory.models.pages import PublicPage
from directory.models.recordings import Recording
from directory.models.terms import Term
from directory.not_published import NotPublishedError
from directory.readings import is_too_hard

LINKS = "links"  # below the list of leaflets the lists of links have this name


class LeafletQuerySet(PageQuerySet):
    """Leaflets, narrowed."""

    def for_families(self) -> Self:
        """Without those for staff only. A translation is for staff as soon as its leaflet is in any language."""
        shut = LeafletPage.objects.filter(staff_only=True).values("translation_key")
        for_all: Self = self.exclude(translation_key__in=shut)
        return for_all

    def readable_by(self, user: object) -> Self:
        """What she may read now, in every form."""
        public: Self = self.live().public()
        return public if may_read_for_staff(user) else public.for_families()


class TooHardError(NotPublishedError):
    """Nobody has said why a text above the limit may be made public."""


class LeafletPage(PublicPage):
    """One leaflet in one language."""

    centre = models.ForeignKey(
        Centre,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("only for this centre"),
    )
    lead = models.CharField(_("first sentence"), max_length=300, blank=True)
    body = StreamField(BodyBlocks(), verbose_name=_("words"))
    easy = StreamField(
        EasyBlocks(),
        verbose_name=_("easy read"),
        blank=True,
        help_text=_("The same in short sentences, each with a picture. Leave it empty until somebody has written it."),
    )
    film = models.URLField(
        _("film in British Sign Language"),
        blank=True,
        validators=[URLValidator(schemes=["https"], message=_("Give the whole address. It begins with https://."))],
        help_text=_("Where the film is. Our page only links to it."),
    )
    film_by = models.CharField(
        _("who made the film"), max_length=120, blank=True, help_text=_("Readers are told before they leave.")
    )
    topics = ParentalManyToManyField(Term, blank=True, related_name="leaflets", verbose_name=_("what it is about"))
    staff_only = models.BooleanField(
        _("for staff only"),
        default=False,
        help_text=_("Families do not find it, in any form or language. Staff who are signed in do."),
    )
    version = models.PositiveSmallIntegerField(
        _("version"),
        default=1,
        help_text=_("Raise it when what is said changes, so that we know what a family was given."),
    )
    reviewed_on = models.DateField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("The day on which somebody last read it and found it true. Empty means that nobody has yet."),
    )
    review_due_on = models.DateField(
        _("to be checked again by"),
        null=True,
        blank=True,
        help_text=_("After this day it stands under Leaflets as past its day."),
    )

    values_said = models.CharField(_("values it was told with"), max_length=64, blank=True, editable=False)

    objects: ClassVar[Any] = PageManager.from_queryset(LeafletQuerySet)()
    override_translatable_fields = [
        *PublicPage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in ("topics", "staff_only", "film_by")),
    ]
    template = "directory/leaflet.html"
    parent_page_types = ["directory.LeafletIndexPage"]
    subpage_types: list[str] = []
    base_form_class = LeafletForm
    content_panels = [
        *Page.content_panels,
        *map(FieldPanel, ["lead", "body"]),
        ReadingPanel(heading=_("How it reads")),
        CommentsPanel(heading=_("What partners say")),
        FieldPanel("easy"),
        InlinePanel("recordings", heading=_("Recordings"), label=_("recording")),
        FieldRowPanel([FieldPanel("film"), FieldPanel("film_by")]),
        FieldPanel("topics"),
        FieldRowPanel([FieldPanel("centre"), FieldPanel("staff_only")]),
        FieldRowPanel([FieldPanel("version"), FieldPanel("reviewed_on"), FieldPanel("review_due_on")]),
    ]

    class Meta:
        verbose_name = _("leaflet")
        verbose_name_plural = _("leaflets")

    @property
    def language(self) -> str:
        """The language of its words."""
        return str(self.locale.language_code)

    @cached_property
    def recording(self) -> Recording | None:
        """The one in the language of its words."""
        return next((each for each in self.recordings.all() if each.language == self.language), None)

    def clean(self) -> None:
        """Nobody is led away without being told to whom; no leaflet stands where the lists of links do."""
        super().clean()
        if self.slug == LINKS:
            raise ValidationError({"slug": _("The lists of links are at this address. Give the leaflet another one.")})
        if self.film and not self.film_by:
            raise ValidationError({"film_by": _("Say who made the film. Readers are told before they leave.")})

    def is_past_its_day(self, today: date) -> bool:
        """Whether somebody was to read it again before today."""
        return self.review_due_on is not None and self.review_due_on < today

    def publish(self, revision: Revision, user: Any = None, **how: Any) -> Any:
        """Make it public; a person who publishes a hard text has said why before (directory/leaflet_hooks.py)."""
        words = revision.as_object()
        for_families = user and not words.staff_only
        if for_families and is_too_hard(words) and not self.passed_as_hard.filter(revision=revision).exists():
            raise TooHardError(
                self, _("This leaflet is harder to read than the limit. Open it, and say why or make it easier.")
            )
        return super().publish(revision, user=user, **how)

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it is for, else the one the site speaks for."""
        return self.centre or super().centre_shown(request)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """The page, unless it is not for this reader."""
        if not LeafletPage.objects.readable_by(request.user).filter(pk=self.pk).exists():
            raise Http404
        return super().serve(request, *args, **kwargs)

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        """The forms in which an editor sees her unsaved words."""
        return leaflet_preview.modes()

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Her words as a page, on paper, easy or to listen to."""
        form = Form(mode_name) if mode_name in Form else Form.WEB
        is_page = form == Form.WEB
        return super().serve_preview(request, "") if is_page else leaflet_preview.shown(request, self, form)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The other languages and forms it can be read in."""
        others = self.get_translations().live().select_related("locale")
        more = {"translations": others, "forms": forms_of(self), "qr": qr_of(self), "in_words": in_words(self)}
        more["copies"] = Held.objects.on_show(self)
        return super().get_context(request, *args, **kwargs) | more
