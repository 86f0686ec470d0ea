"""Turns a template and a finished body into a .docx, byte for byte the same for the same input."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from codebook.errors import KnownError
from qualcode.report.ooxml import R, W, attribute, escape
from qualcode.report.styles import add_missing
from qualcode.report.template import EPOCH, HEAD, OFFICE, PACKAGE, WORD

RELS = f"{{{PACKAGE}/relationships}}"
TYPES = f"{{{PACKAGE}/content-types}}"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CORE_REL = f"{PACKAGE}/relationships/metadata/core-properties"
APP_REL = f"{OFFICE}/extended-properties"
CHUNK = 400

BEFORE_UPDATE = [
    "hdrShapeDefaults",
    "footnotePr",
    "endnotePr",
    "compat",
    "docVars",
    "rsids",
    "mathPr",
    "attachedSchema",
    "themeFontLang",
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "schemaLibrary",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
]
"""The settings that the schema wants after w:updateFields."""

NOT_OURS = ("attachedTemplate", "mailMerge", "trackRevisions", "documentProtection", "updateFields")
"""Settings of a template that a finished document must not take over."""

DROPPED = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people")


@dataclass
class Template:
    """An opened template: every part's bytes, and the parsed ones a report changes."""

    parts: dict[str, bytes]
    document: str  # name of the main part
    rels: Any
    types: Any
    styles: Any
    styles_name: str
    ids: dict[str, str]
    section: str  # the last w:sectPr, as XML
    width: int  # of a column of text, in twips


def open_template(path: Path) -> Template:
    """Read a template; raises KnownError where it is none, or not one a report can use."""
    try:
        with ZipFile(path) as package:
            parts = {name: package.read(name) for name in package.namelist() if name[-1] != "/"}
        return _template(parts)
    except FileNotFoundError as error:
        raise KnownError(
            "The template {file} does not exist. Choose another one.", file=path.name
        ) from error
    except (BadZipFile, OSError, LookupError, ValueError, SyntaxError, AttributeError) as error:
        raise KnownError(
            "The template {file} is not a Word document (.docx or .dotx) that can be used. "
            "Save it again in Word as a Word document, or choose another one.",
            file=path.name,
        ) from error


def _template(parts: dict[str, bytes]) -> Template:
    types = parse(parts["[Content_Types].xml"])
    root = parse(parts["_rels/.rels"])
    main = next((one for one in root if one.get("Type") == f"{OFFICE}/officeDocument"), None)
    if main is None:
        raise ValueError("no main part")
    document = main.get("Target").lstrip("/")
    if "macroEnabled" in _type_of(types, document):
        raise ValueError(document)
    rels_name = rels_of(document)
    rels = parse(parts[rels_name]) if rels_name in parts else parse(_no_rels())
    _drop_comments(parts, document, rels, types)
    styles_name = next((_target(document, one) for one in rels if _kind(one, "/styles")), "")
    if not styles_name:
        styles_name = posixpath.join(posixpath.dirname(document), "styles.xml")
        parts[styles_name] = f'{HEAD}<w:styles xmlns:w="{W}"/>'.encode()
        add_part(types, rels, styles_name, f"{WORD}.styles+xml", f"{OFFICE}/styles", document)
    styles = parse(parts[styles_name])
    section, width = _section(parse(parts[document]))
    return Template(
        parts,
        document,
        rels,
        types,
        styles,
        styles_name,
        add_missing(styles, width),
        section,
        width,
    )


def parse(data: bytes) -> Any:
    """Parse a part; no entities, no network."""
    from lxml import etree

    safe = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, safe)


def dump(root: Any) -> bytes:
    """Return a part as bytes, the declaration Word writes first."""
    from lxml import etree

    return HEAD.encode() + bytes(etree.tostring(root))


def rels_of(part: str) -> str:
    """Return the name of the part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _no_rels() -> bytes:
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"/>'.encode()


def _kind(rel: Any, end: str) -> bool:
    return bool(rel.get("Type", "").endswith(end))


def _target(document: str, rel: Any) -> str:
    target = rel.get("Target")
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(document), target)).lstrip("/")


def _type_of(types: Any, part: str) -> str:
    for one in types.iterfind(f"{TYPES}Override"):
        if one.get("PartName").lstrip("/") == part:
            return str(one.get("ContentType"))
    return ""


def set_type(types: Any, part: str, content_type: str) -> None:
    """Say what kind of content `part` has."""
    for one in types.iterfind(f"{TYPES}Override"):
        if one.get("PartName").lstrip("/") == part:
            one.set("ContentType", content_type)
            return
    one = types.makeelement(f"{TYPES}Override", {})
    one.set("PartName", "/" + part)
    one.set("ContentType", content_type)
    types.append(one)


def add_part(
    types: Any, rels: Any, part: str, content_type: str, kind: str, document: str = ""
) -> None:
    """Register a part: its content type, and a relationship to it with a free id."""
    set_type(types, part, content_type)
    for one in rels:
        if one.get("Type") == kind:
            rels.remove(one)
    taken = {one.get("Id") for one in rels}
    number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    one = rels.makeelement(f"{RELS}Relationship", {})
    one.set("Id", f"rId{number}")
    one.set("Type", kind)
    one.set(
        "Target", posixpath.relpath(part, posixpath.dirname(document) or ".") if document else part
    )
    rels.append(one)


def _drop_comments(parts: dict[str, bytes], document: str, rels: Any, types: Any) -> None:
    """Take the template's own comments out: the text they are on is not taken over."""
    for rel in list(rels):
        if any(_kind(rel, end) for end in DROPPED):
            name = _target(document, rel)
            parts.pop(name, None)
            parts.pop(rels_of(name), None)
            rels.remove(rel)
            for one in list(types):
                if one.get("PartName", "").lstrip("/") == name:
                    types.remove(one)


def _section(root: Any) -> tuple[str, int]:
    """Return the page layout of the last section, and the width of its columns in twips."""
    from lxml import etree

    body = root.find(f"{{{W}}}body")
    section = body.find(f"{{{W}}}sectPr")
    if section is None:
        return "", 9026
    width = _twips(section, "pgSz", "w", 11906)
    width -= _twips(section, "pgMar", "left", 1440) + _twips(section, "pgMar", "right", 1440)
    columns = _twips(section, "cols", "num", 1)
    width = (width - (columns - 1) * _twips(section, "cols", "space", 720)) // columns
    return etree.tostring(section, encoding="unicode", with_tail=False), max(width, 2000)


def _twips(section: Any, tag: str, name: str, usual: int) -> int:
    found = section.find(f"{{{W}}}{tag}")
    value = None if found is None else found.get(f"{{{W}}}{name}")
    return int(float(value)) if value else usual


class Comment(NamedTuple):
    """A margin comment: who made it, and its paragraphs as XML."""

    author: str
    content: str


@dataclass(frozen=True)
class Properties:
    """What the document says about itself."""

    title: str
    authors: str
    proofing: str
    when: datetime


def save(
    template: Template, body: list[str], comments: list[Comment], about: Properties, out: IO[bytes]
) -> None:
    """Write the finished document to the open file `out`."""
    parts = dict(template.parts)
    set_type(template.types, template.document, f"{WORD}.document.main+xml")
    folder = posixpath.dirname(template.document)
    if comments:
        name = posixpath.join(folder, "comments.xml")
        parts[name] = _comments(comments, about).encode()
        kind = f"{OFFICE}/comments"
        add_part(
            template.types, template.rels, name, f"{WORD}.comments+xml", kind, template.document
        )
    _settings(template, parts, about)
    _language(template.styles, about.proofing)
    parts[template.styles_name] = dump(template.styles)
    root = parse(parts["_rels/.rels"])
    parts["docProps/core.xml"] = _core(about).encode()
    parts["docProps/app.xml"] = _app().encode()
    add_part(template.types, root, "docProps/core.xml", CORE_TYPE, CORE_REL)
    add_part(template.types, root, "docProps/app.xml", APP_TYPE, APP_REL)
    parts["_rels/.rels"] = dump(root)
    parts[rels_of(template.document)] = dump(template.rels)
    parts["[Content_Types].xml"] = dump(template.types)
    first = ["[Content_Types].xml", "_rels/.rels", template.document]
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name in [*first, *sorted(set(parts) - set(first))]:
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_DEFLATED
            if name == template.document:
                with package.open(info, "w", force_zip64=True) as stream:
                    for chunk in _document(body, template.section):
                        stream.write(chunk)
            else:
                package.writestr(info, parts[name])


def _document(body: list[str], section: str) -> Iterable[bytes]:
    yield f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'.encode()
    for at in range(0, len(body), CHUNK):
        yield "".join(body[at : at + CHUNK]).encode()
    yield f"{section}</w:body></w:document>".encode()


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:3])


def _comments(comments: list[Comment], about: Properties) -> str:
    when = about.when.strftime("%Y-%m-%dT%H:%M:%SZ")
    entries = "".join(
        f'<w:comment w:id="{number}" w:author="{attribute(one.author)}" w:date="{when}" '
        f'w:initials="{attribute(_initials(one.author))}">{one.content}</w:comment>'
        for number, one in enumerate(comments)
    )
    return f'{HEAD}<w:comments xmlns:w="{W}">{entries}</w:comments>'


def _settings(template: Template, parts: dict[str, bytes], about: Properties) -> None:
    """Ask for the fields to be updated on opening; take out what belongs to a template only."""
    name = next(
        (_target(template.document, one) for one in template.rels if _kind(one, "/settings")), ""
    )
    if not name:
        name = posixpath.join(posixpath.dirname(template.document), "settings.xml")
        parts[name] = f'{HEAD}<w:settings xmlns:w="{W}"/>'.encode()
        kind = f"{OFFICE}/settings"
        add_part(
            template.types, template.rels, name, f"{WORD}.settings+xml", kind, template.document
        )
    root = parse(parts[name])
    for tag in NOT_OURS:
        for one in root.findall(f"{{{W}}}{tag}"):
            root.remove(one)
    for one in root.iterfind(f"{{{W}}}themeFontLang"):
        one.set(f"{{{W}}}val", about.proofing)
    update = root.makeelement(f"{{{W}}}updateFields", {})
    update.set(f"{{{W}}}val", "true")
    later = (one for one in root if str(one.tag).rpartition("}")[2] in BEFORE_UPDATE)
    following = next(later, None)
    if following is None:
        root.append(update)
    else:
        following.addprevious(update)
    parts[name] = dump(root)
    parts.pop(rels_of(name), None)


def _language(styles: Any, proofing: str) -> None:
    """Set the proofing language of all text: the document's default, and styles that name one."""
    for one in styles.iter(f"{{{W}}}lang"):
        if one.get(f"{{{W}}}val"):
            one.set(f"{{{W}}}val", proofing)
    defaults = styles.find(f"{{{W}}}docDefaults")
    if defaults is None:
        defaults = styles.makeelement(f"{{{W}}}docDefaults", {})
        styles.insert(0, defaults)
    props = defaults
    for tag in ("rPrDefault", "rPr", "lang"):
        child = props.find(f"{{{W}}}{tag}")
        if child is None:
            child = props.makeelement(f"{{{W}}}{tag}", {})
            if tag == "rPrDefault":
                props.insert(0, child)
            else:
                props.append(child)
        props = child
    props.set(f"{{{W}}}val", proofing)


def _core(about: Properties) -> str:
    when = about.when.strftime("%Y-%m-%dT%H:%M:%SZ")
    stamp = 'xsi:type="dcterms:W3CDTF"'
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(about.title)}</dc:title><dc:creator>{escape(about.authors)}</dc:creator>"
        f"<cp:lastModifiedBy>{escape(about.authors)}</cp:lastModifiedBy>"
        f"<dcterms:created {stamp}>{when}</dcterms:created>"
        f"<dcterms:modified {stamp}>{when}</dcterms:modified>"
        f"<dc:language>{about.proofing}</dc:language></cp:coreProperties>"
    )


def _app() -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{HEAD}<Properties xmlns="{kind}"><Application>qualcode</Application></Properties>'
