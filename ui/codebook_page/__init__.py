"""The page of the codebook: codes are written, ordered, merged and split here."""
