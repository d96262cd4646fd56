"""The pages of the trail: all about one record, and all of one's centres."""
