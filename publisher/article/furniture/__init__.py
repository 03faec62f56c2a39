"""What belongs to the page and not to its article: controls, mastheads, contents, the page's own end."""
