"""The newest version of a listing in a provider's hands: the forms that show it, and the listing they make of it."""

from datetime import date
from functools import partial
from typing import Any

from directory.models import Cost, Schedule, Service, ServiceContact
from directory.search.facts import time_of
from directory.upkeep.provider_forms import ContactForm, ListingForm, PriceForm, Rows, TimeForm
from directory.when import said


class Draft:
    """One listing with all the forms of its page."""

    def __init__(self, service: Service, today: date, data: Any = None) -> None:
        self.service: Service = service.get_latest_revision_as_object()
        times, prices, people = (list(getattr(self.service, name).all()) for name in ("schedules", "costs", "contacts"))
        self.form = ListingForm(data, instance=self.service)
        time_form = partial(TimeForm, venues=[place.venue_id for place in self.service.places.all()])
        self.times = Rows[Schedule](time_form, times, "time", data, lambda one: said(time_of(one), today))
        self.prices = Rows[Cost](PriceForm, prices, "price", data)
        self.contacts = Rows[ServiceContact](ContactForm, people, "contact", data)

    def is_valid(self) -> bool:
        """Whether everything can be kept."""
        return all(part.is_valid() for part in (self.form, self.times, self.prices, self.contacts))

    def changed(self) -> Service:
        """The listing with what was written."""
        each = self.service
        each.schedules.set(self.times.kept())
        each.costs.set(self.prices.kept())
        each.contacts.set(self.contacts.kept())
        each.languages.set(self.form.languages())
        return each
