"""A PDF -> what of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) it breaks, as far as a file like ours can.

This is no validator: it asks what our writer could get wrong, clause by clause.
"""

import io
import re
import struct
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import uharfbuzz as hb
from pypdf import PdfReader
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, IndirectObject, StreamObject

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC, XMP = "{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/xap/1.0/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
PDFA, PDFUA = "{http://www.aiim.org/pdfa/ns/id/}", "{http://www.aiim.org/pdfua/ns/id/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
STANDARD = {
    *("Document", "Part", "Div", "Caption", "TOC", "TOCI", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl"),
    *("LBody", "Table", "TR", "TH", "TD", "Span", "Note", "Reference", "Link", "Annot", "Figure"),
}
FORBIDDEN = ("/AA", "/OpenAction", "/JavaScript", "/EmbeddedFiles", "/XFA", "/NeedAppearances", "/AcroForm")
PAINTING = re.compile(rb"(?:Tj|TJ|'|\"|\bf|\bS|\bB|\bs|\bDo|\bsh)$")


def problems(data: bytes) -> list[str]:
    """All that was found, each once."""
    reader = PdfReader(io.BytesIO(data))
    checks = (_file, _catalog, _metadata, _objects, _pages, _fonts, _tree, _annotations)
    found = (problem for check in checks for problem in check(data, reader))
    return sorted(set(found))


def _file(data: bytes, reader: PdfReader) -> Iterator[str]:
    first, second = data.split(b"\n", 2)[:2]
    if not re.fullmatch(rb"%PDF-1\.[0-7]", first):
        yield "6.1.2 header"
    if second[:1] != b"%" or len(second) < 5 or min(second[1:5]) < 128:
        yield "6.1.2 no four high bytes after the header"
    if "/ID" not in reader.trailer or "/Encrypt" in reader.trailer:
        yield "6.1.3 trailer"
    if not data.endswith((b"%%EOF", b"%%EOF\n")):
        yield "6.1.3 data after the end"
    for found in re.finditer(rb"/Length (\d+)[^>]*>>\nstream\n", data):
        if data[found.end() + int(found[1]) :][:10] != b"\nendstream":
            yield "6.1.7 stream's length"


def _catalog(_: bytes, reader: PdfReader) -> Iterator[str]:
    root = reader.root_object
    yield from (f"6.6.1 {key}" for key in FORBIDDEN if key in root)
    if "/OCProperties" in root:
        yield "6.9 optional content"
    if root.get("/MarkInfo", {}).get("/Marked") != BooleanObject(True) or "/StructTreeRoot" not in root:
        yield "6.7.2 not tagged"
    if not re.fullmatch(r"[a-z]{2}-[A-Z]{2}", str(root.get("/Lang", ""))):
        yield "6.7.4 no language"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") != BooleanObject(True):
        yield "UA 7.1 window does not show the title"
    intents = [each.get_object() for each in root.get("/OutputIntents", ())]
    profiles = [each["/DestOutputProfile"].get_object() for each in intents if each["/S"] == "/GTS_PDFA1"]
    if len(profiles) != 1 or profiles[0]["/N"] != 3 or profiles[0].get_data()[12:20] != b"mntrRGB ":
        yield "6.2.3 output intent"


def _metadata(_: bytes, reader: PdfReader) -> Iterator[str]:
    stream = reader.root_object.get("/Metadata")
    if stream is None or "/Filter" in stream.get_object():
        yield "6.6.2.1 metadata"
        return
    tree = ElementTree.fromstring(stream.get_object().get_data())

    def told(path: str) -> str:
        return (tree.findtext(path) or "").strip()

    if told(f".//{PDFA}part") + told(f".//{PDFA}conformance") != "2A":
        yield "6.6.4 not marked as PDF/A-2a"
    if told(f".//{PDFUA}part") != "1":
        yield "UA 5 not marked as PDF/UA-1"
    if PDFUA[1:-1] not in [each.text for each in tree.iter(f"{SCHEMA}namespaceURI")]:
        yield "6.6.2.3 schema not described"
    info, dates = reader.trailer["/Info"], {f"{XMP}CreateDate": "/CreationDate", f"{XMP}ModifyDate": "/ModDate"}
    same = {
        f".//{DC}title/{RDF}Alt/{RDF}li": "/Title",
        f".//{DC}creator/{RDF}Seq/{RDF}li": "/Author",
        f".//{PDF}Producer": "/Producer",
        f".//{XMP}CreatorTool": "/Creator",
    }
    yield from (f"6.6.3 {key} differs" for path, key in same.items() if told(path) != str(info.get(key, "")))
    for path, key in dates.items():
        if re.sub(r"\D", "", told(f".//{path}")) != re.sub(r"\D", "", str(info.get(key, ""))):
            yield f"6.6.3 {key} differs"
    if not told(f".//{DC}title/{RDF}Alt/{RDF}li"):
        yield "UA 7.1 no title"


def _objects(_: bytes, reader: PdfReader) -> Iterator[str]:
    for number in range(1, int(str(reader.trailer["/Size"]))):
        held = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(held, StreamObject) and {"/F", "/FFilter", "/FDecodeParms"} & set(held):
            yield "6.1.7 outside stream"
        if isinstance(held, DictionaryObject):
            yield from _dictionary(held)


def _dictionary(held: DictionaryObject) -> Iterator[str]:
    if held.get("/Type") == "/ExtGState" or "/SMask" in held or held.get("/S") == "/Transparency":
        yield "6.2.10 transparency"
    if held.get("/Filter") == "/LZWDecode" or held.get("/Subtype") in ("/PS", "/Image"):
        yield "6.1.7 or 6.2.9: filter or kind of object"
    for value in held.values():
        if isinstance(value, str) and len(value) > 32767:
            yield "6.1.13 long string"


def _pages(_: bytes, reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        depth = 0
        for line in page.get_contents().get_data().split(b"\n"):  # type: ignore[union-attr]
            if line.endswith((b"BDC", b"BMC")):
                depth += 1
                if depth > 1:
                    yield "UA 7.1 marked content in an artifact or the other way round"
            elif line == b"EMC":
                depth -= 1
            elif depth == 0 and PAINTING.search(line):
                yield "UA 7.1 neither tagged nor artifact"
            elif re.search(rb"\b(?:g|G|k|K|gs)$", line):
                yield "6.2.4 colour outside the output intent"
        if depth:
            yield "6.7 unbalanced"
        if "/Annots" in page and page.get("/Tabs") != "/S":
            yield "UA 7.18.3 tab order"


def _shown(reader: PdfReader) -> dict[str, set[int]]:
    """The codes that each font shows, by its reference."""
    codes: dict[str, set[int]] = {}
    for page in reader.pages:
        current = ""
        for line in page.get_contents().get_data().decode("ascii").split("\n"):  # type: ignore[union-attr]
            if found := re.match(r"(/\w+) [\d.]+ Tf", line):
                current = str(page["/Resources"]["/Font"].raw_get(found[1]))  # type: ignore[index]
            if found := re.fullmatch(r"<([0-9a-f]*)> Tj", line):
                codes.setdefault(current, set()).update(int(code, 16) for code in re.findall("....", found[1]))
    return codes


def _fonts(_: bytes, reader: PdfReader) -> Iterator[str]:
    shown = _shown(reader)
    for name, reference in reader.pages[0]["/Resources"]["/Font"].items():  # type: ignore[index]
        font = reference.get_object()
        codes = shown.get(str(reader.pages[0]["/Resources"]["/Font"].raw_get(name)), set())  # type: ignore[index]
        descendant = font["/DescendantFonts"][0].get_object()
        descriptor = descendant["/FontDescriptor"].get_object()
        if font["/Encoding"] != "/Identity-H" or not re.fullmatch(r"/[A-Z]{6}\+[A-Za-z0-9-]+", font["/BaseFont"]):
            yield "6.2.11.3 encoding or name"
        if 0 in codes:
            yield "6.2.11.8 .notdef shown"
        texts = _texts(font["/ToUnicode"].get_object().get_data().decode("ascii"))
        if any(texts.get(code, "\0")[0] in "\0\ufffe\ufeff" for code in codes):
            yield "6.2.11.7.2 no Unicode"
        if any("\ue000" <= char <= "\uf8ff" for code in codes for char in texts.get(code, "")):
            yield "6.2.11.7.3 private use"
        yield from _program(descendant, descriptor, codes)


def _texts(cmap: str) -> dict[int, str]:
    rows = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", cmap.partition("endcodespacerange")[2])
    return {int(code, 16): bytes.fromhex(told).decode("utf-16-be", "surrogatepass") for code, told in rows}


def _program(descendant: DictionaryObject, descriptor: DictionaryObject, codes: set[int]) -> Iterator[str]:
    widths = _widths(descendant["/W"])
    default = float(descendant["/DW"])
    if descendant["/Subtype"] == "/CIDFontType0":
        if descriptor["/FontFile3"].get_object()["/Subtype"] != "/CIDFontType0C":
            yield "6.2.11.2 font program"
        return
    face = hb.Face(descriptor["/FontFile2"].get_object().get_data())
    metrics, data = hb.Font(face), descendant["/CIDToGIDMap"].get_object().get_data()
    glyphs = struct.unpack(f">{len(data) // 2}H", data)
    for code in codes:
        if glyphs[code] == 0 or glyphs[code] >= face.glyph_count:
            yield "6.2.11.8 glyph not in the program"
        elif abs(metrics.get_glyph_h_advance(glyphs[code]) * 1000 / face.upem - widths.get(code, default)) > 1:
            yield "6.2.11.5 width differs from the program's"


def _widths(rows: ArrayObject) -> dict[int, float]:
    found: dict[int, float] = {}
    for first, values in zip(rows[::2], rows[1::2], strict=True):
        found |= {int(first) + index: float(value) for index, value in enumerate(values)}
    return found


def _tree(_: bytes, reader: PdfReader) -> Iterator[str]:
    tree = reader.root_object["/StructTreeRoot"]
    elements = list(_walk(tree["/K"].get_object()))  # type: ignore[index]
    for element, parent in elements:
        tag = element["/S"][1:]
        if tag not in STANDARD:
            yield f"6.7.3.4 unknown tag {tag}"
        if tag == "Figure" and ("/Alt" not in element or "/BBox" not in element["/A"]):
            yield "UA 7.3 figure without words or place"
        if tag == "Note" and "/ID" not in element:
            yield "UA 7.9 note without ID"
        if tag == "TH" and element["/A"].get("/Scope") not in ("/Column", "/Row", "/Both"):
            yield "UA 7.5 head cell without scope"
        held = {"LI": "L", "LBody": "LI", "TR": "Table", "TD": "TR", "TH": "TR", "TOCI": "TOC"}.get(tag)
        if held and parent != held:
            yield f"UA 7.2 {tag} in {parent}"
    levels = [int(element["/S"][2:]) for element, _ in elements if re.fullmatch(r"/H\d", element["/S"])]
    if any(after > before + 1 for before, after in pairwise([0, *levels])):
        yield "UA 7.4.2 heading level skipped"


def _walk(element: DictionaryObject, parent: str = "") -> Iterator[tuple[DictionaryObject, str]]:
    yield element, parent
    for kid in element["/K"] if isinstance(element["/K"], ArrayObject) else [element["/K"]]:
        held = kid.get_object()
        if isinstance(held, DictionaryObject) and "/S" in held:
            yield from _walk(held, element["/S"][1:])


def _annotations(_: bytes, reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        for reference in page.get("/Annots", []):
            annotation = reference.get_object()
            if annotation["/Subtype"] not in ("/Link", "/Text"):
                yield "6.3.1 kind of annotation"
            if int(annotation.get("/F", 0)) & 0b100111 != 0b000100:
                yield "6.3.2 annotation is not printed"
            if annotation["/Subtype"] == "/Text" and set(annotation.get("/AP", {})) != {"/N"}:
                yield "6.3.3 annotation without a look"
            if "/A" in annotation or "/AA" in annotation:
                yield "6.5 action"
            if not annotation.get("/Contents") or "/StructParent" not in annotation:
                yield "UA 7.18.1 annotation without words or tag"
