"""Articles + items -> a first outline to go on from: its sections, their topics, its text."""
