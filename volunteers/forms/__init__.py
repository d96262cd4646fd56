"""What people fill in about volunteers, their checks, families, visits and contacts."""
