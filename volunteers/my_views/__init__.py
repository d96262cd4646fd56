"""My Samphire: a volunteer's own pages, for a phone."""
