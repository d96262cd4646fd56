"""Staff's pages about volunteers, their checks, placements, contacts and visits."""
