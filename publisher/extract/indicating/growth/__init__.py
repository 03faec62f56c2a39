"""What changed: the verb of the change, how it was reckoned, and what there is in all after it."""
