"""The noun phrase before a number, the lists in it, and what a clause without a subject is about."""
