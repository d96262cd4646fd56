"""The service directory as a folder of CSV files: out, and in again without loss."""
