"""A draft as a file: nothing stale inside, the same bytes on any day, and no validator objects."""

import datetime
import io
import os
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest
from docx.opc.parts import coreprops
from sample_docx import ROOT, brief, names

from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
HASH = "import datetime, hashlib; from sample_docx import brief; from publisher.write.docx import write; "
HASH += "print(hashlib.sha256(write(brief(), datetime.date(2026, 1, 15)).data).hexdigest())"


def test_nothing_of_a_template_is_left() -> None:
    assert names(write(brief("gongwen"), WHEN).data) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "customXml/_rels/item1.xml.rels",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer-default.xml",
        "word/footer-even.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]


def test_it_says_whose_it_is_and_of_what_day() -> None:
    properties = docx.Document(io.BytesIO(write(brief(), WHEN).data)).core_properties
    assert properties.title == "关于滨江新城未来五年重点工作安排的情况简报"
    assert (properties.author, properties.subject, properties.language) == ("综合研究室", "领导参阅", "zh-CN")
    assert properties.created == properties.modified == datetime.datetime(2026, 1, 15, tzinfo=datetime.UTC)


def test_thirty_years_later_the_bytes_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    class Later(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> "Later":
            return cls(2056, 1, 15, tzinfo=tz)

    before = write(brief(), WHEN).data
    monkeypatch.setattr(time, "localtime", lambda *_: time.struct_time((2056, 1, 15, 8, 0, 0, 5, 15, 0)))
    monkeypatch.setattr(time, "time", lambda: 2_715_000_000.0)
    monkeypatch.setattr(coreprops.dt, "datetime", Later)
    assert write(brief(), WHEN).data == before


def test_another_hash_seed_gives_the_same_bytes() -> None:
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    runs = (
        subprocess.run(
            [sys.executable, "-c", HASH],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            check=True,
        )
        for seed in ("1", "2")
    )
    assert len({run.stdout for run in runs}) == 1


@pytest.mark.validator
@pytest.mark.parametrize("style", ["gongwen", "briefing"])
def test_a_validator_of_open_xml_finds_nothing(style: str, tmp_path: Path) -> None:
    audit = pytest.importorskip("openxml_audit")
    path = tmp_path / "draft.docx"
    path.write_bytes(write(brief(style), WHEN).data)
    assert list(audit.OpenXmlValidator().validate(str(path)).errors) == []
