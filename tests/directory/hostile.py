"""What nobody types by accident."""

HOSTILE = [
    '"', '"a', 'a"b', "'", "''", "' OR 1=1 --", '"; DROP TABLE x; --', "%", "%%", "_", "\\",
    "\x00", "a\x00b", "\x1b[31m",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{ 7*7 }}", "{% debug %}",
    "${7*7}",
    "../../etc/passwd", "..\\..\\windows", "\r\nSet-Cookie: a=b", "%0d%0a", "%00", "\u202e", "\ufeff", "😀",
    "é" * 300, "9" * 400, "-1", "0", "1e999", "NaN", "null", "None", "[]", "()", "&&", "|", "2026-W99-9", "a" * 5000,
]  # fmt: skip
