"""The default template, made from nothing so that it is the same every time."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from qualcode.report.ooxml import R, W
from qualcode.report.styles import STYLES, style_xml, usual_id

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
FONT = "Times New Roman"
EPOCH = (1980, 1, 1, 0, 0, 0)

TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>'
    f'<Override PartName="/word/fontTable.xml" ContentType="{WORD}.fontTable+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{WORD}.footer+xml"/></Types>'
)
ROOT_RELS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
RELS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/numbering" Target="numbering.xml"/>'
    f'<Relationship Id="rId3" Type="{OFFICE}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId4" Type="{OFFICE}/fontTable" Target="fontTable.xml"/>'
    f'<Relationship Id="rId5" Type="{OFFICE}/footer" Target="footer1.xml"/></Relationships>'
)
# A4, 3 cm at the binding edge and the top, 2.5 cm elsewhere: what Indonesian journals ask for.
DOCUMENT = (
    f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:p/><w:sectPr>'
    '<w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1701" w:header="709" '
    'w:footer="709" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'
)
FOOTER = (
    f'{HEAD}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)
SETTINGS = (
    f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)
FONTS = (
    f'{HEAD}<w:fonts xmlns:w="{W}"><w:font w:name="{FONT}">'
    '<w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)
LATENT = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
    f'w:eastAsia="{FONT}" w:cs="{FONT}"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
    '<w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
)
NUMBERED = {"heading 2": 1, "heading 3": 2, "heading 4": 3}


def _numbering() -> str:
    """Number the headings below "Hasil dan Pembahasan": 1., 1.1, 1.1.1; not the first level."""
    marks = ["", "%2.", "%2.%3", "%2.%3.%4"]
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="Heading{level + 1}"/>'
        f'<w:suff w:val="{"nothing" if not mark else "space"}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
        for level, mark in enumerate(marks)
    )
    return (
        f'{HEAD}<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _styles() -> str:
    ids = {style.name.casefold(): usual_id(style.name) for style in STYLES}
    ids |= {
        "normal": "Normal",
        "normal table": "TableNormal",
        "default paragraph font": "DefaultParagraphFont",
    }
    body = []
    for style in STYLES:
        xml = style_xml(style, ids).replace(f'<w:style xmlns:w="{W}"', "<w:style", 1)
        if style.name == "heading 1" or style.name in NUMBERED:
            level = NUMBERED.get(style.name, 0)
            mark = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
            xml = xml.replace("<w:keepLines/>", "<w:keepLines/>" + mark, 1)
        body.append(xml)
    return f'{HEAD}<w:styles xmlns:w="{W}">{LATENT}{"".join(body)}</w:styles>'


def parts() -> dict[str, str]:
    """Return name -> content of every part of the default template."""
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT_RELS,
        "word/document.xml": DOCUMENT,
        "word/_rels/document.xml.rels": RELS,
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": SETTINGS,
        "word/fontTable.xml": FONTS,
        "word/footer1.xml": FOOTER,
    }


def make_template(path: Path) -> None:
    """Write the default template to `path`; the bytes are the same every time."""
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, content in parts().items():
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, content)
