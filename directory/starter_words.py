"""Words that a new site advises against, and what to say instead: a start, for editors to change. English only."""

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from directory.models import WordToAvoid
from trail.once import done_once

INSTEAD = {
    "accordingly": "so",
    "additional": "more, extra",
    "advise": "tell",
    "appropriate": "right",
    "ascertain": "find out",
    "assist": "help",
    "assistance": "help",
    "attend": "come to",
    "commence": "start",
    "concerning": "about",
    "consequently": "so",
    "eligible": "who can get it",
    "endeavour": "try",
    "entitlement": "what you can get",
    "facilitate": "help, make easier",
    "following": "after",
    "in accordance with": "as … says",
    "in order to": "to",
    "in the event of": "if",
    "in relation to": "about",
    "inform": "tell",
    "liaise": "talk to, work with",
    "multi-agency": "several services together",
    "notify": "tell",
    "obtain": "get",
    "on a regular basis": "often",
    "outcomes": "what changed",
    "parent-child interaction": "how you and your child are together",
    "participate": "take part",
    "please": "only what to do",
    "prior to": "before",
    "professional": "doctor, health visitor, teacher",
    "provide": "give",
    "provision": "what there is",
    "purchase": "buy",
    "receive": "get",
    "referral": "asking for help",
    "regarding": "about",
    "require": "need",
    "service user": "you, parents, families",
    "signpost": "tell who can help",
    "stakeholders": "the people, by name",
    "subsequently": "later",
    "sufficient": "enough",
    "upon": "on, when",
    "utilise": "use",
    "vulnerable": "the worry, by its name",
}


def start_words(*, now: datetime) -> None:
    """Put them on the list, once: what editors take off stays off."""
    with done_once(uuid5(NAMESPACE_URL, "samphire:words-to-avoid"), now) as once:
        if once.is_first:
            known = set(WordToAvoid.objects.filter(language="en").values_list("word", flat=True))
            new = [WordToAvoid(language="en", word=word, say=say) for word, say in INSTEAD.items() if word not in known]
            WordToAvoid.objects.bulk_create(new)
