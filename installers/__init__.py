"""What makes packages of the program: for Debian here, for Windows and macOS on a machine of theirs."""
