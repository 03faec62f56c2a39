"""Parts and shares: what of a whole a figure is, and how many of those counted before did or became something."""
