"""Listings of other directories: fetched from their feeds, kept as rows of ours, and always said to be theirs."""
