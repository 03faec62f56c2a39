"""The rules' decisions -> decisions, where the words of a clause say otherwise to who learned from annotated texts."""
