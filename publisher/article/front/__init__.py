"""What stands before the body: the title, the lines around it, the letter that sends a document along."""
