"""What an operator sees and does beside the running program, and what the program tells them by itself."""
