"""Telephones in Wagtail's comparison of two versions, which cannot take them apart as it does other words."""

from typing import Any

from phonenumber_field.modelfields import PhoneNumberField
from wagtail.admin.compare import TextFieldComparison, register_comparison_class


class PhoneComparison(TextFieldComparison):
    """As they are read, not as they are kept."""

    val_a: Any
    val_b: Any

    def __init__(self, *args: object) -> None:
        super().__init__(*args)
        self.val_a, self.val_b = (value.as_international if value else "" for value in (self.val_a, self.val_b))


register_comparison_class(PhoneNumberField, comparison_class=PhoneComparison)
