"""Where the browser for journeys is found: Debian's Chromium, or the one named in CHROMIUM."""

import os
import shutil


def chromium() -> str | None:
    """The program to start, or None when this machine has no Chromium."""
    names = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    return next((found for name in names if name and (found := shutil.which(name))), None)
