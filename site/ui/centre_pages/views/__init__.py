"""The pages themselves: one module for the centre, one for each of its lists."""
