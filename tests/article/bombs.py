"""Files that ask for more than an article can need: few bytes that unpack, repeat or nest without end."""

import io
import zipfile
import zlib

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(content: bytes, *more: bytes, resources: bytes = b"/Font<</F1 5 0 R>>", pages: int = 1) -> bytes:
    """A PDF of one page, named ``pages`` times: its content is object 4, ``more`` are objects from 5 on."""
    kids = b"<</Type/Pages/Kids[" + b"3 0 R " * min(pages, 100_000) + b"]/Count %d>>" % pages
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", kids, PAGE % resources, stream(content), *(more or (FONT,))]
    data, starts = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        starts.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(data),
    )


def stream(content: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (extra, len(packed), packed)


def shows(count: int) -> bytes:
    return pdf(b"BT /F1 9 Tf 10 700 Td " + b"(a)Tj " * count + b"ET")


def laughs(depth: int, width: int) -> bytes:
    """A form that draws ``width`` times a form that does, and so on."""
    start = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
    forms = [stream(b"/X Do " * width, start % (6 + at)) for at in range(depth)]
    return pdf(b"/X Do ", *forms, stream(b"0 0 m 9 9 l S ", start % 0), resources=b"/XObject<</X 5 0 R>>")


def word(document: str | bytes, **parts: bytes) -> bytes:
    """A Word file of this XML; names of other parts have ``__`` for their slash and no ``.xml``."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ("" if name.endswith(".rels") else ".xml"), data)
    return stream.getvalue()


def body(inner: str, head: str = "") -> str:
    """A document's XML around what stands in its body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<?xml version="1.0"?>{head}<w:document xmlns:w="{space}"><w:body>{inner}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
