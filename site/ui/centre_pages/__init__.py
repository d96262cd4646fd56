"""The pages on which the settings of a centre are changed. `centres` stands too far down the house to have pages."""
