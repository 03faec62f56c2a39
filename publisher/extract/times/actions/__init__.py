"""Whether an action is done or planned: the tense of its sentence, and its own words where they say otherwise."""
