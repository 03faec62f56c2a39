"""A source file -> Article."""
