"""Draft -> Edits: what its editor did, and what the editor may have overlooked."""
