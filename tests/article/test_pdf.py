"""PDF pages -> Article: columns, tables, furniture, scans and broken files."""

import io

import pypdf
import pytest
from bombs import FONT, pdf
from newsprint import printed
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from publisher.article.pdf import read
from publisher.errors import PublisherError
from publisher.model.article import Article
from publisher.source import place_of

TITLE = "鹭洲开发区：向海而兴 逐浪前行"
LONG = "鹭洲开发区把港口建设摆在首位，今年动工码头{}座，新辟航线{}条，货运量比上年增长{}%，沿江企业满负荷生产。"
PARAGRAPHS = [LONG.format(number, number + 1, number + 2) * (1 + number % 3) for number in range(1, 31)]


def texts(article: Article) -> list[str]:
    return [paragraph.text for section in article.sections for paragraph in section.paragraphs]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_paragraphs_that_columns_and_pages_cut_are_whole_again(columns: int) -> None:
    article = read(printed([("title", TITLE), *(("text", text) for text in PARAGRAPHS)], columns), "a.pdf")
    assert article.title == TITLE
    assert texts(article) == PARAGRAPHS


def test_every_part_of_a_paragraph_is_traced_to_its_page() -> None:
    article = read(printed([("title", TITLE), *(("text", text) for text in PARAGRAPHS)], 2), "a.pdf")
    places = [[place_of(article.source, piece) for piece in part.pieces] for part in article.sections[0].paragraphs]
    assert places[0] == ["第1页"]
    assert places[-1] == ["第3页"]


def test_running_heads_and_page_numbers_are_set_aside() -> None:
    article = read(printed([("title", TITLE), *(("text", text) for text in PARAGRAPHS)], 1), "a.pdf")
    dropped = [article.source.text[span.start : span.end] for repair in article.repairs for span in repair.spans]
    assert sorted(dropped) == ["— 1 —", "— 2 —", "— 3 —", *["鹭洲日报　2031年5月6日　星期二"] * 3]


def test_a_table_reads_row_by_row() -> None:
    rows = ["指标|2031年|2033年", "集装箱吞吐量|198万标箱|260万标箱", "高新技术企业|310家|420家"]
    parts = [("title", TITLE), ("text", PARAGRAPHS[0]), *(("row", row) for row in rows), ("text", PARAGRAPHS[1])]
    assert texts(read(printed(parts, 1), "a.pdf")) == [
        PARAGRAPHS[0],
        *(row.replace("|", " ") for row in rows),
        PARAGRAPHS[1],
    ]


def scan(text: str = "") -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, (600, 800))
    canvas.drawImage(ImageReader(_grey()), 0, 0, 600, 800)
    canvas.drawString(10, 10, text)
    canvas.save()
    return stream.getvalue()


def _grey() -> "io.BytesIO":
    from PIL import Image

    picture = io.BytesIO()
    Image.new("L", (60, 80), 200).save(picture, "PNG")
    picture.seek(0)
    return picture


@pytest.mark.parametrize("stamp", ["", "p. 1"])
def test_a_scan_is_refused_and_an_ocr_step_named(stamp: str) -> None:
    with pytest.raises(PublisherError, match="pictures of its pages") as caught:
        read(scan(stamp), "a.pdf")
    assert "ocrmypdf -l chi_sim" in caught.value.problems[0].hint


def test_pages_that_are_pictures_between_others_are_told() -> None:
    writer = pypdf.PdfWriter()
    for data in (printed([("title", TITLE), *(("text", text) for text in PARAGRAPHS)], 1), scan()):
        writer.append(io.BytesIO(data))
    stream = io.BytesIO()
    writer.write(stream)
    (warning,) = read(stream.getvalue(), "a.pdf").warnings
    assert warning.message == "pages without text, which seem to be pictures: 4"
    assert "--skip-text" in warning.hint


def test_a_pdf_without_anything_on_it_is_told() -> None:
    with pytest.raises(PublisherError, match="holds no text"):
        read(pdf(b"", FONT), "a.pdf")


def test_a_locked_pdf_is_told() -> None:
    writer = pypdf.PdfWriter()
    writer.append(io.BytesIO(printed([("title", TITLE)], 1)))
    writer.encrypt("secret")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(PublisherError, match="a password protects this PDF"):
        read(stream.getvalue(), "a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\x00" * 5000, printed([("title", TITLE)], 1)[:300]])
def test_a_damaged_pdf_is_told(data: bytes) -> None:
    with pytest.raises(PublisherError, match="this PDF is damaged") as caught:
        read(data, "a.pdf")
    assert caught.value.problems[0].place.path == "a.pdf"  # type: ignore[union-attr]


def test_a_word_file_named_pdf_is_told() -> None:
    with pytest.raises(PublisherError, match="by its content this is a Word file"):
        read(b"PK\x03\x04" + b"\x00" * 30 + b"word/document.xml", "a.pdf")


def test_marks_of_notes_are_no_part_of_the_text() -> None:
    content = b"BT /F1 12 Tf 50 700 Td (Ports grow) Tj 5 Ts /F1 7 Tf ([1]) Tj 0 Ts /F1 12 Tf (. More follow.) Tj ET"
    assert read(pdf(content, FONT), "a.pdf").title == "Ports grow. More follow."


def test_letters_that_are_drawn_later_stand_in_their_places() -> None:
    content = b"BT /F1 12 Tf 50 700 Td (The ) Tj 60 0 Td (port grows.) Tj ET BT /F1 12 Tf 76 700 Td (new ) Tj ET"
    assert read(pdf(content, FONT), "a.pdf").title == "The new port grows."


def test_a_byline_under_a_full_last_line_is_no_part_of_it() -> None:
    full = ("码头货运再创新高，" * 20)[:87] + "。"  # a line of 43 characters after the indent, one of 45
    parts = [
        ("title", TITLE),
        *(("text", text) for text in PARAGRAPHS[:5]),
        ("text", full),
        ("byline", "本报记者 李明"),
    ]
    found = read(printed(parts, 1), "a.pdf")
    assert (texts(found), found.bylines) == ([*PARAGRAPHS[:5], full], ("本报记者 李明",))


def test_articles_under_one_another_are_read_one_after_the_other() -> None:
    def column(x: int, top: int, *lines: str) -> bytes:
        places = ((x, top - 15 * at, line.encode()) for at, line in enumerate(lines))
        return b"".join(b"BT /F1 10 Tf %d %d Td (%s) Tj ET " % place for place in places)

    content = b"BT /F1 22 Tf 50 760 Td (First title) Tj ET " + column(50, 720, "one a.", "one b.", "one c.")
    content += column(320, 720, "two a.", "two b.", "two c.") + b"BT /F1 22 Tf 50 600 Td (Second title) Tj ET "
    content += column(50, 570, "three a.", "three b.", "three c.") + column(320, 570, "four a.", "four b.", "four c.")
    read_ = read(pdf(content, FONT), "a.pdf").source.text.split()
    found = [word for word in read_ if word in {"First", "one", "two", "Second", "three", "four"}]
    assert list(dict.fromkeys(found)) == ["First", "one", "two", "Second", "three", "four"]
