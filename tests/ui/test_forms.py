import uuid
from datetime import date
from typing import Any

import pytest
from django import forms
from django.core.exceptions import ValidationError

from centres.answers import Answer
from centres.models import Closure
from ui.fields import AnswerField, DayField
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm


class VisitForm(OnceMixin, SamphireForm):
    name = forms.CharField(label="Who was there?", max_length=8, help_text="First names")
    seen_on = DayField(label="When?")
    agreed = AnswerField(label="Did she agree?")
    email = forms.EmailField(required=False)
    how = forms.ChoiceField(label="How?", choices=[("foot", "On foot"), ("bus", "By bus")], widget=forms.RadioSelect)
    words = forms.CharField(widget=forms.Textarea, required=False)


GOOD = {"name": "Ana", "seen_on_day": "24", "seen_on_month": "11", "seen_on_year": "2026", "how": "bus"}


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ({"d_day": "24", "d_month": "11", "d_year": "2026"}, date(2026, 11, 24)),
        ({"d_day": " 4", "d_month": "02", "d_year": "2026 "}, date(2026, 2, 4)),
        ({"d_day": "29", "d_month": "2", "d_year": "2028"}, date(2028, 2, 29)),
        ({"d": "2026-11-24"}, date(2026, 11, 24)),
        ({"d": "24/11/2026"}, date(2026, 11, 24)),
        ({}, None),
        ({"d_day": "", "d_month": "", "d_year": ""}, None),
    ],
)
def test_a_day_is_taken_from_three_boxes_or_one_value(typed: dict[str, str], day: date | None) -> None:
    form = forms.Form(typed)
    form.fields["d"] = DayField(required=False)

    assert form.is_valid()
    assert form.cleaned_data["d"] == day


@pytest.mark.parametrize(
    "typed",
    [
        {"seen_on_day": "31", "seen_on_month": "2", "seen_on_year": "2026"},
        {"seen_on_day": "1", "seen_on_month": "1", "seen_on_year": "26"},
        {"seen_on_day": "1", "seen_on_month": "", "seen_on_year": "2026"},
        {"seen_on_day": "one", "seen_on_month": "1", "seen_on_year": "2026"},
        {"seen_on": "next Tuesday"},
    ],
)
def test_a_day_that_cannot_be_is_refused_beside_its_boxes_and_kept(typed: dict[str, str]) -> None:
    form = VisitForm({"name": "Ana", "how": "bus"} | typed)
    page = str(form)

    assert form.errors["seen_on"] == ["Use a real date, like 24 11 2026"]
    assert '<a href="#id_seen_on_0">Use a real date, like 24 11 2026</a>' in page
    assert 'aria-describedby="id_seen_on_error"' in page
    for value in typed.values():
        assert f'value="{value}"' in page


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ({"agreed": "yes"}, Answer.YES),
        ({"agreed": "no"}, Answer.NO),
        ({"agreed": ""}, Answer.NOT_ASKED),
        ({}, Answer.NOT_ASKED),
    ],
)
def test_a_question_has_three_answers_and_silence_is_not_no(typed: dict[str, str], answer: Answer) -> None:
    form = VisitForm(GOOD | typed)

    assert form.is_valid()
    assert form.cleaned_data["agreed"] is answer


def test_nobody_asked_is_what_an_unanswered_form_shows() -> None:
    page = str(VisitForm()["agreed"])

    assert page.count('type="radio"') == 3
    assert page.index("checked") > page.index('value=""')


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"name": ""}, "name", "Fill in “Who was there?”"),
        ({"name": "Anastasia"}, "name", "Use 8 characters at most. This has 9"),
        ({"how": ""}, "how", "Choose an answer to “How?”"),
        ({"how": "boat"}, "how", "Choose one of the answers shown"),
        ({"email": "ana"}, "email", "Use a whole e-mail address, like name@example.org"),
        ({"seen_on_day": "", "seen_on_month": "", "seen_on_year": ""}, "seen_on", "Fill in “When?”"),
    ],
)
def test_errors_say_what_to_do_in_plain_words(typed: dict[str, str], field: str, sentence: str) -> None:
    assert VisitForm(GOOD | typed).errors[field] == [sentence]


def test_nothing_typed_is_lost_when_a_form_comes_back() -> None:
    typed = {"name": "Ana & Luc", "how": "bus", "email": "x@", "words": "He counts <eleven> trains", "agreed": "no"}
    page = str(VisitForm(typed))

    assert 'value="Ana &amp; Luc"' in page
    assert 'value="x@"' in page
    assert "He counts &lt;eleven&gt; trains" in page
    assert 'value="bus" class="govuk-radios__input" id="id_how_1" checked' in page
    assert 'value="no" class="govuk-radios__input" id="id_agreed_1" checked' in page


def test_a_form_of_its_own_may_say_it_better() -> None:
    class BirthForm(SamphireForm):
        born_on = DayField(error_messages={"required": "Tell us the child’s date of birth"})

    assert BirthForm({}).errors["born_on"] == ["Tell us the child’s date of birth"]


def test_what_may_stay_empty_says_so() -> None:
    page = str(VisitForm())

    assert page.count("(optional)") == 2


def test_each_page_has_a_key_of_its_own_and_a_page_sent_twice_has_the_same() -> None:
    first, second = VisitForm()["once"].value(), VisitForm()["once"].value()
    sent = VisitForm(GOOD | {"once": str(first)})

    assert first != second
    assert sent.is_valid()
    assert sent.cleaned_data["once"] == uuid.UUID(str(first))


def test_whoever_sends_no_key_gets_one() -> None:
    form = VisitForm(GOOD)

    assert form.is_valid()
    assert isinstance(form.cleaned_data["once"], uuid.UUID)


class ClosureForm(SamphireModelForm):
    class Meta:
        model = Closure
        fields = ["jurisdiction", "closed_on", "reason"]


def test_a_models_day_is_asked_in_three_boxes() -> None:
    form = ClosureForm(initial={"closed_on": date(2026, 12, 28)})

    assert isinstance(form.fields["closed_on"], DayField)
    assert 'name="closed_on_day" value="28"' in str(form)
    assert ClosureForm({"jurisdiction": "JE", "closed_on": "2026-12-28", "reason": "Snow"}).is_valid()


@pytest.mark.parametrize("widget", [forms.RadioSelect, forms.CheckboxSelectMultiple])
def test_radios_and_ticks_lie_in_a_fieldset_whose_legend_is_the_question(widget: Any) -> None:
    class AskForm(SamphireForm):
        how = forms.MultipleChoiceField(label="How?", choices=[("foot", "On foot")], widget=widget)

    page = str(AskForm())

    assert '<legend class="govuk-fieldset__legend">How?</legend>' in page
    assert 'for="id_how_0">On foot</label>' in page


@pytest.mark.parametrize("boxes", [("99999999999", "1", "2020"), ("31", "12", "9999"), ("1", "1", "0001")])
def test_a_day_no_centre_lives_to_see_is_refused_like_any_that_is_not_real(boxes: tuple[str, str, str]) -> None:
    with pytest.raises(ValidationError, match="Use a real date"):
        DayField().clean(list(boxes))
