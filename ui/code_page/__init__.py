"""The page where interviews are read and coded."""
