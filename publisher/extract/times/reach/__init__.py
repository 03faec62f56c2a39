"""How far the times of a paragraph reach: which of them govern what follows, and where each one's rule ends."""
