"""The pictures of easy read: what each shows. The drawings are ours, in static/directory/pictures."""

from django.utils.translation import gettext_lazy as _

PICTURES = [
    ("centre", _("A house with an open door")),
    ("welcome", _("Somebody who waves")),
    ("talk", _("Two people who talk")),
    ("family", _("A grown-up and a child")),
    ("baby", _("A baby")),
    ("play", _("A child with blocks")),
    ("tea", _("A cup of tea")),
    ("health", _("A nurse with a heart")),
    ("letter", _("A letter")),
    ("form", _("A form and a pencil")),
    ("telephone", _("A telephone")),
    ("calendar", _("A calendar")),
    ("clock", _("A clock")),
    ("heart", _("A heart")),
    ("lock", _("A lock")),
    ("money", _("Coins")),
    ("question", _("A question mark")),
    ("yes", _("A tick")),
    ("no", _("A cross")),
    ("danger", _("A warning sign")),
    ("listen", _("An ear")),
    ("home", _("A home")),
]
