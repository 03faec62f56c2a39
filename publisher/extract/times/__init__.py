"""When something holds: the times that a text names, how far they reach, and what looks back or ahead."""
