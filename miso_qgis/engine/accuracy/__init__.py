"""How right a finished map is: figures against observations, with what they can and cannot say."""
