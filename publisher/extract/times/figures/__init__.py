"""A figure in its paragraph: the period that it is of, and whether it is reached, aimed at, planned or under way."""
