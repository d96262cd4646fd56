"""Loads checked exchange files, file by file, in batches; a second run with the same files changes nothing."""
