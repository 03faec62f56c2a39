"""Style -> the small parts beside the text: settings, the table of fonts, the theme."""

from publisher.model import Face, Style
from publisher.write.docx.drawing import a
from publisher.write.docx.markup import NOTHING, Xml, escape, root, w
from publisher.write.docx.page import facing
from publisher.write.docx.runs import JOINER

_COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
_NEVER_LAST = "$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"  # Word's own list but ·, which may end a line (CLREQ)
_NEVER_LAST += "0123456789"  # a number stays with its unit, at least with the first character of it
_NEVER_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
_NEVER_FIRST += "["  # beyond Word's own list: a mark [3] stays with the words that it belongs to
_WORD = "http://schemas.microsoft.com/office/word"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31",
    "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1",
    "folHlink": "954F72",
}  # fmt: skip


def settings(style: Style, notes: Xml = NOTHING) -> bytes:
    """``word/settings.xml``: Chinese punctuation squeezed, and nothing that would make Word ask on opening.

    ``notes`` is what is said of footnotes.
    """
    return root(
        "settings",
        w("zoom", percent=100),
        w("bordersDoNotSurroundHeader"),
        w("bordersDoNotSurroundFooter"),
        w("defaultTabStop", val=420),
        w("evenAndOddHeaders") if facing(style) else NOTHING,
        w("characterSpacingControl", val="compressPunctuation"),
        w("noLineBreaksAfter", lang="zh-CN", val=_NEVER_LAST + JOINER),
        w("noLineBreaksBefore", lang="zh-CN", val=_NEVER_FIRST + JOINER),
        notes,
        w(
            "compat",
            w("spaceForUL"),
            w("balanceSingleByteDoubleByteWidth"),
            w("doNotLeaveBackslashAlone"),
            w("ulTrailSpace"),
            w("doNotExpandShiftReturn"),
            w("doNotUseHTMLParagraphAutoSpacing"),  # else Word takes the larger of two spaces; the PDF adds them
            w("useFELayout"),
            *(w("compatSetting", name=name, uri=_WORD, val=value) for name, value in _COMPATIBILITY.items()),
        ),
        w("themeFontLang", val="en-US", eastAsia="zh-CN"),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def font_table(style: Style) -> bytes:
    """``word/fontTable.xml``: every family once, with the face that may stand in for it."""
    families: dict[str, Xml] = {}
    for face in style.faces.values():
        families.setdefault(face.east_asian, _chinese(face))
        families.setdefault(face.latin, w("font", w("charset", val="00"), name=face.latin))
    return root("fonts", *families.values())


def theme(style: Style) -> bytes:
    """``word/theme/theme1.xml``: the style's own faces, for whoever picks a theme font by hand; no style uses it."""
    heading, body = (style.faces[style.roles[name].face] for name in ("heading1", "body"))
    fonts = a("fontScheme", _fonts("majorFont", heading), _fonts("minorFont", body), name=style.name)
    colours = (a(slot, a("srgbClr", val=colour)) for slot, colour in _COLOURS.items())
    parts = a("themeElements", a("clrScheme", *colours, name=style.name), fonts, _formats(style.name))
    head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="{_DRAWING}"'
    return f'{head} name="{escape(style.name)}">{parts}</a:theme>'.encode()


def _chinese(face: Face) -> Xml:
    alternative = w("altName", val=face.alternative) if face.alternative else NOTHING
    return w("font", alternative, w("charset", val="86"), name=face.east_asian)


def _fonts(kind: str, face: Face) -> Xml:
    return a(kind, a("latin", typeface=face.latin), a("ea", typeface=face.east_asian), a("cs", typeface=""))


def _formats(name: str) -> Xml:
    """The three fills, lines, effects and backgrounds that every theme must have, all plain."""
    plain = a("solidFill", a("schemeClr", val="phClr"))
    return a(
        "fmtScheme",
        a("fillStyleLst", plain, plain, plain),
        a("lnStyleLst", *(a("ln", plain, w=width) for width in (6350, 12700, 19050))),
        a("effectStyleLst", *[a("effectStyle", a("effectLst"))] * 3),
        a("bgFillStyleLst", plain, plain, plain),
        name=name,
    )
