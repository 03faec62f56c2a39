"""Edits <-> edits/OUTLINE.yaml: written, read, and composed with what others have done."""
