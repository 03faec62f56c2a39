"""Word files -> Article: what Word shows is read, once, and what was deleted or stands apart is not."""

import io
import zipfile

import docx
import pytest
from bombs import body, paragraph, word

from publisher.article.docx import read
from publisher.errors import PublisherError
from publisher.model.article import Article

TITLE = "鹭洲开发区：向海而兴 逐浪前行"
LEAD = "鹭洲开发区把港口建设摆在首位，今年动工码头三座。"
MORE = "入秋以来，园区企业满负荷生产，订单已经排到年底。"
RUN = "<w:r><w:t>{}</w:t></w:r>"
NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>""".encode()
FOOTNOTES = f"""<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
<w:footnote w:id="1">{paragraph("据鹭洲统计局数据。")}</w:footnote></w:footnotes>""".encode()


def article(inner: str, **parts: bytes) -> Article:
    return read(word(body(paragraph(TITLE) + inner), **parts), "lu.docx")


def texts(read_: Article) -> list[str]:
    return [part.text for section in read_.sections for part in section.paragraphs]


def numbered(level: int, text: str) -> str:
    listed = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
    return f"<w:p>{listed}{RUN.format(text)}</w:p>"


def test_insertions_are_read_and_deletions_are_not() -> None:
    changed = (
        f"<w:p>{RUN.format('鹭洲今年动工码头')}<w:del><w:r><w:delText>两座</w:delText></w:r></w:del>"
        f"<w:ins>{RUN.format('三座')}</w:ins>{RUN.format('，货船往来如梭。')}</w:p>"
    )
    assert texts(article(paragraph(LEAD) + changed)) == [LEAD, "鹭洲今年动工码头三座，货船往来如梭。"]


def test_paragraphs_whose_boundary_was_deleted_are_one() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{RUN.format('鹭洲今年动工码头三座，')}</w:p>"
    assert texts(article(first + paragraph("货船往来如梭。"))) == ["鹭洲今年动工码头三座，货船往来如梭。"]


def test_hidden_text_and_field_codes_are_not_read() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密数字一百。</w:t></w:r>"
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "/etc/passwd" </w:instrText></w:r>'
    )
    assert texts(article(f"<w:p>{RUN.format(LEAD)}{hidden}{field}</w:p>")) == [LEAD]


def test_content_controls_and_links_are_read_through() -> None:
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(LEAD)}</w:sdtContent></w:sdt>"
    inline = f"<w:p><w:hyperlink>{RUN.format('入秋以来，')}</w:hyperlink><w:sdt><w:sdtContent>"
    inline += f"{RUN.format(MORE.removeprefix('入秋以来，'))}</w:sdtContent></w:sdt></w:p>"
    asks = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('单击输入。')}</w:sdtContent></w:sdt>"
    assert texts(article(block + inline + asks)) == [LEAD, MORE]


def test_joiners_that_nobody_sees_are_not_read() -> None:
    joined = paragraph("鹭洲今年动工码头三座\ufeff，货船\u2060往来如梭。")
    assert texts(article(paragraph(LEAD) + joined)) == [LEAD, "鹭洲今年动工码头三座，货船往来如梭。"]


def test_a_text_box_is_read_once() -> None:
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph(MORE)}</w:txbxContent>"
    drawn = f"<mc:AlternateContent {space}><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
    drawn += f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    assert texts(article(f"<w:p>{RUN.format(LEAD)}<w:r>{drawn}</w:r></w:p>")) == [LEAD, MORE]


def test_footnotes_are_kept_apart_from_the_text() -> None:
    marked = f'<w:p>{RUN.format(LEAD)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    found = article(marked + paragraph(MORE), word__footnotes=FOOTNOTES)
    assert texts(found) == [LEAD, MORE]
    dropped = [found.source.text[span.start : span.end] for repair in found.repairs for span in repair.spans]
    assert dropped == ["据鹭洲统计局数据。"]


def test_numbers_that_word_counts_stand_before_their_headings() -> None:
    inner = paragraph(LEAD) + numbered(0, "主要目标") + paragraph(MORE) + numbered(0, "重点举措")
    inner += numbered(1, "建港口") + paragraph(MORE) + numbered(1, "引企业") + paragraph(LEAD)
    found = article(inner, word__numbering=NUMBERING)
    assert [(part.number, part.heading, part.level) for part in found.sections[1:]] == [
        ("一", "主要目标", 1),
        ("二", "重点举措", 1),
        ("（一）", "建港口", 2),
        ("（二）", "引企业", 2),
    ]


def test_a_table_reads_row_by_row_and_a_page_laid_out_in_one_as_text() -> None:
    document = docx.Document()
    for text in (TITLE, LEAD):
        document.add_paragraph(text)
    data = document.add_table(2, 2)
    for at, text in enumerate(["指标", "2031年", "集装箱吞吐量", "198万标箱"]):
        data.cell(at // 2, at % 2).text = text
    document.add_paragraph(MORE)
    laid_out = document.add_table(1, 2)
    laid_out.cell(0, 0).text = LEAD * 6
    laid_out.cell(0, 1).text = MORE
    stream = io.BytesIO()
    document.save(stream)
    found = read(stream.getvalue(), "a.docx")
    assert texts(found) == [LEAD, "指标 2031年", "集装箱吞吐量 198万标箱", MORE, LEAD * 6, MORE]


def test_a_heading_in_another_typeface_is_one() -> None:
    def set_in(face: str, text: str) -> str:
        look = f'<w:rPr><w:rFonts w:eastAsia="{face}"/><w:sz w:val="32"/></w:rPr>'
        return f"<w:p><w:r>{look}<w:t>{text}</w:t></w:r></w:p>"

    parts = [
        ("仿宋", LEAD),
        ("黑体", "港口是鹭洲的饭碗"),
        ("仿宋", MORE),
        ("黑体", "企业是鹭洲的脊梁"),
        ("仿宋", LEAD + MORE),
    ]
    found = article("".join(set_in(*part) for part in parts))
    assert [part.heading for part in found.sections] == [None, "港口是鹭洲的饭碗", "企业是鹭洲的脊梁"]


def locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")


def packed_folder() -> bytes:
    """A zip of pictures and notes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("notes/read me.txt", "照片")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "told", "hint"),
    [
        (b"", "the file is empty", "put its text"),
        (word(body("")), "no text in this file", "put the article's text"),
        (word(body(paragraph(LEAD)))[:-60], "damaged: its directory", "save it anew"),
        (word(body(paragraph(LEAD))[:-20]), "damaged: word/document.xml in it cannot be read", "save it anew"),
        (locked(), "a password protects", "without a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old Word or WPS file", "--convert-to docx"),
        (b"%PDF-1.7\n", "by its content this is a PDF", "end in .pdf"),
        (LEAD.encode(), "by its content this is plain text", "end in .txt"),
        (packed_folder(), "a ZIP archive without a Word document in it", "packed folder"),
    ],
)
def test_a_file_that_is_no_sound_word_file_is_told(data: bytes, told: str, hint: str) -> None:
    with pytest.raises(PublisherError) as caught:
        read(data, "a.docx")
    (problem,) = caught.value.problems
    assert told in problem.message
    assert hint in problem.hint
    assert problem.place is not None
