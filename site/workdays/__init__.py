"""Days, moments and how old somebody is: what a calendar knows, for each jurisdiction, and nothing else."""
