"""By what a statement is known again: its name, its kind, its row's label, its likeness."""
