"""Who codes: name, initials and colour."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Coder
from qualcode.names import whole

NAME_LIMIT = 120
INITIALS_LIMIT = 4


def change(
    session: Session, guid: str, *, name: str = "", initials: str = "", colour: str = ""
) -> str:
    """Change what is given of a coder, white space tidied; returns the name it has then.

    Initials are cut to four letters; `colour` is "#RRGGBB". Raises KnownError where the coder is
    gone or another one has the name.
    """
    coder = session.get(Coder, guid)
    if coder is None:
        raise KnownError("This coder is not there any more.")
    name = whole(name, NAME_LIMIT)
    if name and name != coder.name:
        others = session.scalars(select(Coder.name).where(Coder.id != guid))
        if name.casefold() in {each.casefold() for each in others}:
            raise KnownError(
                "The coder {name} is already in this project. Choose another name.", name=name
            )
        coder.name = name
    if initials := "".join(initials.split())[:INITIALS_LIMIT].upper():
        coder.initials = initials
    if colour:
        coder.colour = colour
    return coder.name
