"""Codebooks between teams: versions, comparing two, joining what was received."""
