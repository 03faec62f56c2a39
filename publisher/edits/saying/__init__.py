"""Two texts -> whether they say the same: their figures, words that turn one round, and what the source says."""
