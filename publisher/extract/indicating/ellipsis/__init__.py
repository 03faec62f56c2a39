"""What a short name leaves out: whose it is, of what sort, and what the clause before has named."""
