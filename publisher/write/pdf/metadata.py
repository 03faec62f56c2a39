"""Title, issuer and date -> the file's two records of them: the information dictionary and XMP (ISO 16684-1)."""

import datetime

from publisher.model import StyledBrief
from publisher.write.pdf.kinsoku import DASH
from publisher.write.pdf.objects import Objects, text
from publisher.write.pdf.pieces import REPLACEMENT, tidy

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_PRODUCER = "publisher"
_CLAIMS = """<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>{claims}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n"


def info(styled: StyledBrief, when: datetime.date, objects: Objects) -> str:
    """The reference to the information dictionary."""
    date = f"(D:{when:%Y%m%d}000000Z)"
    author = f"/Author {text(_plain(styled.issuer))}" if styled.issuer else ""
    return objects.add(
        f"<</Title {text(_plain(styled.title))}{author}/Creator({_PRODUCER})/Producer({_PRODUCER})"
        f"/CreationDate{date}/ModDate{date}>>"
    )


def xmp(styled: StyledBrief, when: datetime.date, objects: Objects, *, claims: bool) -> str:
    """The reference to the XMP packet; ``claims``: it says that the file is PDF/A-2a and PDF/UA-1."""
    packet = _XMP.format(
        title=_plain(styled.title).translate(_ESCAPED),
        author=_AUTHOR.format(_plain(styled.issuer).translate(_ESCAPED)) if styled.issuer else "",
        claims=_CLAIMS if claims else "",
        date=when.isoformat(),
        producer=_PRODUCER,
    )
    return objects.stream(packet.encode("utf-8", "replace"), "/Type/Metadata/Subtype/XML", deflated=False)


def _plain(words: str) -> str:
    """Words on one line without what XML cannot hold, for both records have to say the same."""
    return " ".join(tidy(words).replace(REPLACEMENT, "").replace(DASH, "——").split())
