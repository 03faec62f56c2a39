"""What is counted: the noun behind a number, which of its things are meant, and what is done with so many."""
