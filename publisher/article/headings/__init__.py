"""What a heading looks like: in its words, over several lines, by its type, in this very text."""
