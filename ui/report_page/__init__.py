"""The Report page: what the document holds, what it will look like, what is worth a look."""
