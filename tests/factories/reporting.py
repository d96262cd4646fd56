"""What reporting keeps, as tests need it."""

from datetime import UTC, datetime

import factory

from reporting.aims import Way
from reporting.models import Direction


class DirectionFactory(factory.django.DjangoModelFactory[Direction]):
    """More volunteers are better: confirmed on 10 November 2026 for every period."""

    class Meta:
        model = Direction

    indicator = 3
    way = Way.AT_LEAST
    source = "Letter from the commissioner, 3 November 2026"
    words = "At least ten parents a year should take up volunteering."
    confirmed_at = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)

    class Params:
        withdrawn = factory.Trait(
            withdrawn_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC), withdrawn_because="The letter was about 2025."
        )
