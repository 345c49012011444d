"""The formats an issue can come in. Each module has NAME, recognise(source) and read(source); they do not know each other."""
