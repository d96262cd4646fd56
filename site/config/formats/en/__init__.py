"""British days for English."""
