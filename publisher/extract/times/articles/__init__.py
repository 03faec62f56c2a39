"""What an article lends to its paragraphs: whether title, headings and chapters report or plan, and of which time."""
