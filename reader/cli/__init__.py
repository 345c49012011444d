"""The command line: one file a command, each with add_arguments(parser, words) and run(arguments, speech)."""
