"""The formats a codebook travels in."""
