"""What counts as the address of a map’s pictures, and which host then stands in the headers of pages."""

import pytest

from config.settings.tiles import host_of

READ = [
    ("https://tiles.samphire.example/{z}/{x}/{y}.png", "https://tiles.samphire.example"),
    ("https://samphire.example:8443/map/{z}/{x}/{y}{r}.webp?key=abc", "https://samphire.example:8443"),
    ("http://127.0.0.1:8080/{z}/{x}/{y}.png", "http://127.0.0.1:8080"),  # at home; production refuses it
    ("", ""),
    ("https://tiles.samphire.example/{z}/{x}.png", ""),
    ("https://tiles.samphire.example/{z}/{x}/{y}/{style}.png", ""),
    ("https://{s}.samphire.example/{z}/{x}/{y}.png", ""),
    ("https://*.samphire.example/{z}/{x}/{y}.png", ""),
    ("https://a.example; script-src */{z}/{x}/{y}.png", ""),
    ("https://a.example/{z}/{x}/{y}.png; script-src *", ""),
    ("https://ann:secret@a.example/{z}/{x}/{y}.png", ""),
    ("//tiles.samphire.example/{z}/{x}/{y}.png", ""),
    ("javascript:alert({z}{x}{y})", ""),
]


@pytest.mark.parametrize(("template", "host"), READ)
def test_an_address_of_pictures_names_one_host_or_is_none(template: str, host: str) -> None:
    assert host_of(template) == host
