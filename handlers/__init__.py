"""What is said: one file, one conversation, named for what people do. All of them: ``conversations.py``."""
