"""What a model can run on: which devices this machine's runtimes offer, and a session on one of them."""
