"""The CSV exchange: a centre's paper lists come in, and the same files go out again without loss."""
