"""The eight numbers of one period in SQL written by hand: the yardstick for what the site makes of them.

Each statement says of everybody who belongs to a number what she counts as. Centres and days are written in by us.
"""

from collections.abc import Iterator
from datetime import date

from django.db import connection

from families.questions import Question
from reporting.counting import Tally
from reporting.dataset import Figure

COUNTS = (
    "SELECT COUNT(CASE WHEN said = 'yes' THEN 1 END), COUNT(CASE WHEN said = 'no' THEN 1 END), "
    "COUNT(CASE WHEN said = '' THEN 1 END) FROM ({}) AS each_one"
)
NEW_PARENTS = """
    SELECT p.id, CASE WHEN MAX(CASE WHEN c.additional_needs = 'yes' AND (c.additional_needs_from IS NULL
        OR c.additional_needs_from <= {last}) THEN 1 END) = 1 THEN 'yes'
        WHEN MAX(CASE WHEN c.additional_needs = '' THEN 1 END) = 1 THEN '' ELSE 'no' END AS said
    FROM families_person p LEFT JOIN families_person c ON c.family_id = p.family_id AND c.role = 'child'
    WHERE p.role IN ('parent', 'carer') AND p.id IN (SELECT person_id {came})
      AND NOT EXISTS (SELECT 1 FROM families_attendance b
        WHERE b.person_id = p.id AND b.centre_id IN ({centres}) AND b.attended_on < {first})
    GROUP BY p.id"""
CHILDREN = """
    SELECT id, CASE WHEN additional_needs = 'yes' AND (additional_needs_from IS NULL
        OR additional_needs_from <= {last}) THEN 'yes' WHEN additional_needs = '' THEN '' ELSE 'no' END AS said
    FROM families_person WHERE role = 'child' AND id IN (SELECT person_id {came})"""
VOLUNTEERS = """
    SELECT DISTINCT p.id, 'yes' AS said FROM volunteers_volunteer v JOIN families_person p ON p.id = v.person_id
    WHERE p.role IN ('parent', 'carer') AND v.centre_id IN ({centres}) AND v.started_on BETWEEN {first} AND {last}"""
HELD = "({0}.from_on IS NULL OR {0}.from_on <= {{last}}) AND ({0}.to_on IS NULL OR {0}.to_on >= {{first}})"
REGISTERED = f"""
    SELECT r.family_id, COALESCE(MAX(CASE WHEN {HELD.format("c")} THEN c.answer END), '') AS said
    FROM families_registration r {{entitled}}
    LEFT JOIN families_circumstance c ON c.family_id = r.family_id AND c.kind = '{{kind}}'
    WHERE r.centre_id IN ({{centres}}) AND r.registered_on <= {{last}}
      AND (r.closed_on IS NULL OR r.closed_on >= {{first}})
    GROUP BY r.family_id"""
ENTITLED = f"""
    JOIN families_circumstance e ON e.family_id = r.family_id AND e.answer = 'yes'
      AND e.kind = '{Question.SUBSIDISED_CHILDCARE_ENTITLED}' AND {HELD.format("e")}"""
USING = f"""
    SELECT f.family_id, COALESCE(MAX(CASE WHEN {HELD.format("c")} AND (c.from_on IS NOT NULL OR EXISTS (
        SELECT 1 FROM families_registration r WHERE r.family_id = f.family_id AND r.registered_on <= {{last}}
      )) THEN c.answer END), '') AS said
    FROM (SELECT DISTINCT family_id FROM families_person WHERE id IN (SELECT person_id {{came}})) f
    LEFT JOIN families_circumstance c ON c.family_id = f.family_id AND c.kind = '{Question.ENGLISH_SECOND_LANGUAGE}'
    GROUP BY f.family_id"""
CAME = "FROM families_attendance WHERE centre_id IN ({centres}) AND attended_on BETWEEN {first} AND {last}"
OF_ALL = (Question.INCOME_SUPPORT, Question.SOCIAL_HOUSING, Question.THIRTY_HOURS_NURSERY)


def statements(centres: list[int], first_on: date, last_on: date) -> list[str]:
    """One for each number, ready to run."""
    facts = {"centres": ", ".join(map(str, centres)), "first": f"'{first_on}'", "last": f"'{last_on}'"}
    facts["came"] = CAME.format(**facts)
    facts["entitled"] = ""
    return [COUNTS.format(inner) for inner in _inner(facts)]


def _inner(facts: dict[str, str]) -> Iterator[str]:
    yield from (text.format(**facts) for text in (NEW_PARENTS, CHILDREN, VOLUNTEERS))
    yield from (REGISTERED.format(kind=kind, **facts) for kind in OF_ALL)
    entitled = ENTITLED.format(**facts)
    yield REGISTERED.format(kind=Question.SUBSIDISED_CHILDCARE_RECEIVED, **facts | {"entitled": entitled})
    yield USING.format(**facts)


def run(texts: list[str]) -> list[Tally]:
    """Ask for each, and read the three counts."""
    with connection.cursor() as cursor:
        return [Tally(*_only_row(cursor, text)) for text in texts]


def _only_row(cursor: object, text: str) -> tuple[int, int, int]:
    cursor.execute(text)  # type: ignore[attr-defined]
    row: tuple[int, int, int] = cursor.fetchone()  # type: ignore[attr-defined]
    return row


def check(ours: list[Figure], bare: list[Tally]) -> None:
    """A yardstick that counts something else is none."""
    if [figure.tally for figure in ours] != bare:
        raise RuntimeError(f"Two ways to count differ: {[figure.tally for figure in ours]} and {bare}")
