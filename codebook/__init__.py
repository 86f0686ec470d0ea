"""What a code is: the codebook as plain data, and the formats it travels in."""

from codebook.model import KINDS, Code, Codebook, new_guid

__all__ = ["KINDS", "Code", "Codebook", "new_guid"]
