"""What the public can read: activities and their sessions; pages and leaflets; the services of everybody."""

from directory.models.activities import Activity, ActivityWords
from directory.models.agencies import Agency, Held
from directory.models.assurance import DirectoryPolicy, Reminder
from directory.models.centre_pages import CentreIndexPage, CentrePage
from directory.models.guides import Guide, GuideWords
from directory.models.keepers import Keeper, KeeperQuerySet
from directory.models.leaflet_index import LeafletIndexPage
from directory.models.leaflets import LeafletPage
from directory.models.lines import LineInLanguage
from directory.models.links import Link, LinkList, LinkListQuerySet, LinkListWords, LinkWords
from directory.models.news import NewsIndexPage, NewsPage
from directory.models.notes import ListingNote
from directory.models.organisations import Organisation
from directory.models.pages import HomePage, PlainPage, PublicPage
from directory.models.pairs import Pair
from directory.models.partners import DraftSent, PartnerComment
from directory.models.postcode_places import PostcodePlace
from directory.models.public_changes import PublicChange
from directory.models.readability import PassedAsHard
from directory.models.recordings import Recording
from directory.models.service_parts import Cost, Schedule, ServiceAt
from directory.models.service_words import ServiceContact, ServiceWords, Spoken
from directory.models.services import Service, ServiceQuerySet
from directory.models.sessions import ActivitySession
from directory.models.sources import Harvested, RefusedEntry, Source, SourceQuerySet
from directory.models.stories import StoryPage
from directory.models.suggestions import Suggestion, SuggestionQuerySet
from directory.models.synonyms import Synonyms
from directory.models.terms import Taxonomy, Term, TermWords
from directory.models.told_services import ToldService
from directory.models.venues import Venue, VenueAccess
from directory.models.web_addresses import WebAddress, WebAddressQuerySet
from directory.models.words_to_avoid import WordToAvoid

__all__ = [
    "Activity",
    "ActivitySession",
    "ActivityWords",
    "Agency",
    "CentreIndexPage",
    "CentrePage",
    "Cost",
    "DirectoryPolicy",
    "DraftSent",
    "Guide",
    "GuideWords",
    "Harvested",
    "Held",
    "HomePage",
    "Keeper",
    "KeeperQuerySet",
    "LeafletIndexPage",
    "LeafletPage",
    "LineInLanguage",
    "Link",
    "LinkList",
    "LinkListQuerySet",
    "LinkListWords",
    "LinkWords",
    "ListingNote",
    "NewsIndexPage",
    "NewsPage",
    "Organisation",
    "Pair",
    "PartnerComment",
    "PassedAsHard",
    "PlainPage",
    "PostcodePlace",
    "PublicChange",
    "PublicPage",
    "Recording",
    "RefusedEntry",
    "Reminder",
    "Schedule",
    "Service",
    "ServiceAt",
    "ServiceContact",
    "ServiceQuerySet",
    "ServiceWords",
    "Source",
    "SourceQuerySet",
    "Spoken",
    "StoryPage",
    "Suggestion",
    "SuggestionQuerySet",
    "Synonyms",
    "Taxonomy",
    "Term",
    "TermWords",
    "ToldService",
    "Venue",
    "VenueAccess",
    "WebAddress",
    "WebAddressQuerySet",
    "WordToAvoid",
]
