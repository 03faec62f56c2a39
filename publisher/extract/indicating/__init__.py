"""What a figure measures: the words around it that name that."""
