"""Reading a number: its digits, its unit and what it comes to."""
