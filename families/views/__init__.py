"""Pages about families, for staff."""
