"""Edits + Brief -> Brief: each edit done again, or told as a conflict; comments are put in the margin."""
