"""Formats of days and numbers, by language."""
