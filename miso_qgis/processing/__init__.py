"""The Processing provider and its algorithms. Numbers are the engine's business: nothing here computes a pixel."""
