"""What was built, read and checked -> the terminal: tables and colours there, plain lines in a pipe."""
