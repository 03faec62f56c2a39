"""The body's lines -> its sections: each line marked, headings put over their own text, and what is in doubt."""
