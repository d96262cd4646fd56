"""What is made up for measuring: believable, the same every time, and counted alike by hand and by the site."""

import pytest
from django.db.models import Count

from bench import bare_indicators, made_up_families, made_up_visits
from bench.indicators import FIRST_ON, LAST_ON
from centres.models import Centre
from families.models import Attendance, Family
from reporting.dataset import data_set
from volunteers.due import overdue_visits
from volunteers.models import Visit

pytestmark = pytest.mark.django_db


def test_the_families_are_as_many_as_asked_for_and_come_to_all_centres() -> None:
    made_up_families.grow(30)
    made_up_families.grow(90)

    assert Family.objects.count() == 90
    assert Attendance.objects.values("centre").distinct().count() == 3
    assert not Family.objects.alias(people_in_it=Count("people")).filter(people_in_it=0).exists()


def test_the_sql_by_hand_counts_what_the_site_counts() -> None:
    made_up_families.grow(300)
    texts = bare_indicators.statements([centre.pk for centre in Centre.objects.all()], FIRST_ON, LAST_ON)

    found = bare_indicators.run(texts)

    bare_indicators.check(data_set(list(Centre.objects.all()), FIRST_ON, LAST_ON), found)
    assert all(tally.yes for tally in found)


def test_two_hundred_visits_are_open_and_no_alarm_is_due() -> None:
    made_up_families.grow(3)
    made_up_visits.grow(500)

    assert Visit.objects.count() == 500
    assert Visit.objects.still_open().count() == made_up_visits.OPEN
    assert overdue_visits(made_up_visits.NOW) == 0
