"""Words as they are looked for: small letters without marks, the same in every alphabet of ours."""

import unicodedata

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"})


def fold(text: str) -> str:
    """Small letters without marks: "Łucja Bréhaut" is found as "lucja brehaut"."""
    lowered = text.casefold().translate(_LETTERS)
    return "".join(sign for sign in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(sign))
