"""Title, issuer and date -> the file's two records of them: the information dictionary and XMP (ISO 16684-1)."""

import datetime

from publisher.model import StyledBrief
from publisher.write.pdf.objects import Objects, text

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"} | dict.fromkeys(map(chr, range(32))))
_PRODUCER = "publisher"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def info(styled: StyledBrief, when: datetime.date, objects: Objects) -> str:
    """The reference to the information dictionary."""
    date = f"(D:{when:%Y%m%d}000000Z)"
    author = f"/Author {text(styled.issuer)}" if styled.issuer else ""
    return objects.add(
        f"<</Title {text(styled.title)}{author}/Creator({_PRODUCER})/Producer({_PRODUCER})"
        f"/CreationDate{date}/ModDate{date}>>"
    )


def xmp(styled: StyledBrief, when: datetime.date, objects: Objects) -> str:
    """The reference to the XMP packet."""
    packet = _XMP.format(
        title=styled.title.translate(_ESCAPED),
        author=styled.issuer.translate(_ESCAPED),
        date=when.isoformat(),
        producer=_PRODUCER,
    )
    return objects.stream(packet.encode("utf-8", "replace"), "/Type/Metadata/Subtype/XML", deflated=False)
