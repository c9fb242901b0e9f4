"""What the two search indexes weigh, and what a question to them costs."""
