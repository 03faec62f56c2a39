"""A clause's grammar: where it begins, who acts, and the predicate: its adverbs, its verb and the object."""
