"""Parts that one page holds fifty times over are drawn by Jinja: same look and escaping, a tenth of the time.

What they say comes to them in the reader's words, so no translations are in them (docs/decisions/0017).
"""

from typing import Any

from jinja2 import Environment

from ui.templatetags.samphire import icon, tag


def environment(**options: Any) -> Environment:
    """What such a part may use besides what it is given."""
    made = Environment(**options, trim_blocks=True, lstrip_blocks=True)  # noqa: S701 - Django's options escape
    made.globals.update(icon=icon, tag=tag)
    return made
