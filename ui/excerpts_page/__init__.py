"""The page of excerpts: found, compared, judged and made ready to be quoted."""
