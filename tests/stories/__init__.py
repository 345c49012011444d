"""What a reader does with the program from the desktop: real processes, a real screen, keys and mouse."""
