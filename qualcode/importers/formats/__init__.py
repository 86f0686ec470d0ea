"""One module for each kind of file: `read(name, data) -> RawText`."""
