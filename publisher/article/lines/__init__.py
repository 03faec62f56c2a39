"""A text's lines: what each says by itself, as a sentence, a byline or a caption."""
