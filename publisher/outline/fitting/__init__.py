"""Whether an outline and its articles fit: what is asked for in vain, goes unused, or has no date that it needs."""
