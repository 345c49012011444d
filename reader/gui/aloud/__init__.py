"""Reading aloud: the voice, the sentences one after the other, and the bar that leads it."""
