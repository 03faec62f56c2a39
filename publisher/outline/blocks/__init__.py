"""Chosen points -> lists and tables; a block -> the same in a reader's words, or with what is secret covered."""
