"""Forms of the families' pages. They clean; the actions change things."""
