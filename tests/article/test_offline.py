"""No reader opens a file or a connection, whatever the file it reads refers to; nor is a library loaded in vain."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from bombs import body, paragraph, word
from saved import SAVED

from publisher import formats

RELATIONS = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://x.invalid/officeDocument" Target="http://x.invalid/a.docx" TargetMode="External"/>
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
 Target="file:///etc/passwd" TargetMode="External"/></Relationships>"""
TEXT = "鹭洲今年动工码头三座，货船往来如梭。"
LINKED = {
    "a.html": f"""<!DOCTYPE html SYSTEM "http://x.invalid/a.dtd"><html><head><base href="http://x.invalid/">
<link rel=stylesheet href=a.css><script src=a.js></script><meta http-equiv=refresh content="0;url=http://x.invalid"></head>
<body><h1>鹭洲</h1><img src=a.png><iframe src="file:///etc/passwd"></iframe><p>{TEXT}</p></body></html>""".encode(),
    "a.md": f"# 鹭洲\n\n![图](http://x.invalid/a.png) {TEXT}\n\n<img src=http://x.invalid/b.png>\n".encode(),
    "a.docx": word(body(paragraph(TEXT)), **{"_rels__.rels": RELATIONS}),
}
forbidden = [False]


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if forbidden[0] and (event.startswith(("socket.", "subprocess.", "os.system", "urllib.")) or event == "open"):
        raise AssertionError(f"{event} {arguments}")


sys.addaudithook(_refuse)


@pytest.fixture
def nothing_opens() -> Iterator[None]:
    forbidden[0] = True
    yield
    forbidden[0] = False


@pytest.mark.parametrize("name", [*SAVED, *LINKED])
def test_reading_opens_nothing(name: str, request: pytest.FixtureRequest) -> None:
    data = LINKED.get(name) or SAVED[name]()
    read = formats.reader(name)
    read(data, name)  # whatever is loaded on first use is loaded now
    request.getfixturevalue("nothing_opens")
    assert read(data, name).sections


def test_no_library_of_a_reader_is_loaded_before_its_format_is_read() -> None:
    script = "import sys; from publisher import cli, formats; formats.reader('a.txt'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "publisher.article.text" in loaded
    assert {"pypdfium2", "selectolax", "markdown_it", "docx", "lxml", "zipfile"} & set(loaded) <= {"zipfile"}
