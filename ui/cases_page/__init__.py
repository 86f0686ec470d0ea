"""The page of the informants: their table, and the card of one of them."""
