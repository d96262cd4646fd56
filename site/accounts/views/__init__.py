"""Pages of one's own sign-in, and pages for whoever lets people in."""
