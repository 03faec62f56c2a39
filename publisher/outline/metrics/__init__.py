"""What a metric tells: what kind of figure it is, of what and when, and the words that print it."""
