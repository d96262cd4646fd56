"""Finding services: an index in memory, in which each service is one bit of a number (docs/decisions/0016)."""
