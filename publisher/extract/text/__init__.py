"""How a text is read: its sentences and clauses, where they end, its quotation marks, and patterns made of words."""
