"""Every edit of a draft × every way it may come back -> what was done and what is read: run it to print the table.

In Word: the edit as Word stores it.  Saved: LibreOffice saves that file again.  Through .odt: it saves it as .odt,
opens that and saves it as .docx.  In LibreOffice: the edit is made there by its own commands, and saved as .docx.
"""

import functools
import io
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import docx
from docx.text.run import Run as WordRun
from edits_cases import (
    Change,
    W,
    bare,
    copied_after,
    deleted,
    draft,
    edited,
    paragraph,
    put_after,
    reworded,
    split_after,
    tracked,
    tracked_deletion,
    tracked_insertion,
    typed_after,
    words,
)
from lxml import etree

from publisher import edits
from publisher.model import Draft

WAYS = ("in Word", "saved", "through .odt", "in LibreOffice")
NURSERY, CANTEEN, SERVICE = "兴建公办幼儿园12所。", "新增社区食堂8个。", "完善就业服务体系。"
Told = tuple[str, str, str]


@dataclass(frozen=True)
class Case:
    """``word`` are the edits as Word stores them, ``office`` those of LibreOffice, ``wanted`` what is to be told."""

    name: str
    word: Callable[[bytes], bytes]
    office: Sequence[Sequence[str]]
    wanted: tuple[Told, ...] = ()
    otherwise: dict[str, tuple[Told, ...]] = field(default_factory=dict)


def by(*changes: Change) -> Callable[[bytes], bytes]:
    return lambda data: edited(data, *changes)


def commented(data: bytes) -> bytes:
    document = docx.Document(io.BytesIO(data))
    found = paragraph(document.element, "兴建公办幼儿园")
    run = WordRun(next(found.iter(f"{W}r")), document._body)
    document.add_comment(run, "请核实数字", "李科长", "李")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def row_deleted(tree: etree._Element) -> None:
    row = next(one for one in tree.iter(f"{W}tr") if "改造老旧小区" in "".join(one.itertext()))
    row.getparent().remove(row)


def cell_changed(tree: etree._Element) -> None:
    cell = next(one for one in tree.iter(f"{W}tc") if words(one).startswith("36个"))
    next(one for one in cell.iter(f"{W}t") if one.text == "36个").text = "48个"


def heading_changed(tree: etree._Element) -> None:
    heading = next(
        one for one in tree.iter(f"{W}p") if words(one) == "民生改善" and one.find(f".//{W}bookmarkStart") is not None
    )
    next(heading.iter(f"{W}t")).text = "民生福祉"


def accepted(*changes: Change) -> Callable[[bytes], bytes]:
    """Changes that were tracked, and accepted."""

    def accept(tree: etree._Element) -> None:
        for one in list(tree.iter(f"{W}del")):
            one.getparent().remove(one)
        for one in list(tree.iter(f"{W}ins")):
            one.getparent()[one.getparent().index(one) : one.getparent().index(one) + 1] = list(one)

    return lambda data: edited(data, *changes, accept)


def runs_split(tree: etree._Element) -> None:
    """Only runs are split, as Word does for its spelling."""
    reworded("公办", "公办", "兴建公办幼儿园")(tree)


CASES = (
    Case("nothing", lambda data: data, ()),
    Case("change words", by(reworded("公办", "普惠", "兴建公办")), [("change", "兴建公办", "公办", "普惠")],
         (("change", NURSERY, "兴建普惠幼儿园12所。"),)),
    Case("change a figure", by(reworded("12所", "15所", "兴建公办")), [("change", "兴建公办", "12所", "15所")],
         (("change", NURSERY, "兴建公办幼儿园15所。"),)),
    Case("split runs only", by(runs_split), [("change", "兴建公办", "公办", "公办")]),
    Case("Enter at an item's end", by(typed_after("兴建公办", CANTEEN)), [("type_after", "兴建公办", CANTEEN)],
         (("insert", "", CANTEEN),)),
    Case("Enter in its middle", by(split_after("兴建公办", "兴建公办幼儿园")),
         [("break_in", "兴建公办", "兴建公办幼儿园")],
         (("change", NURSERY, "兴建公办幼儿园"), ("insert", "", "12所。"))),
    Case("copy an item", by(copied_after("兴建公办", "完善就业")), [("copy_after", "兴建公办", "完善就业")],
         (("insert", "", SERVICE),)),
    Case("paste plain text over it", by(bare("兴建公办", text="兴建公办幼儿园13所。")),
         [("overtype", "兴建公办", "兴建公办幼儿园13所。")], (("change", NURSERY, "兴建公办幼儿园13所。"),)),
    Case("delete the control, keep the text", by(bare("兴建公办")), [("overtype", "兴建公办", NURSERY)]),
    Case("delete an item", by(deleted("兴建公办")), [("delete", "兴建公办")], (("delete", NURSERY, ""),)),
    Case("move an item", by(put_after("老旧小区36个", "完善就业")), [("move_after", "老旧小区36个", "完善就业")],
         (("move", SERVICE, ""),)),
    Case("insert a paragraph", by(typed_after("本节摘自", "另见附表。")), [("type_after", "本节摘自", "另见附表。")],
         (("insert", "", "另见附表。"),)),
    Case("change a heading", by(heading_changed), [("retitle", "民生改善", "民生福祉")],
         (("change", "民生改善", "民生福祉"),)),
    Case("change a note", by(reworded("发改委", "工信局")), [("change", "以上任务由", "发改委", "工信局")],
         (("change", "编者按：以上任务由发改委牵头。", "编者按：以上任务由工信局牵头。"),)),
    Case("add a comment", commented, [("comment", "兴建公办", "兴建公办幼儿园", "请核实数字")],
         (("comment", NURSERY, "请核实数字"),)),
    Case("change a table's cell", by(cell_changed), [("cell", "36个", "48个")], (("change", "36个", "48个"),)),
    Case("delete a table's row", by(row_deleted), [("delete_row", "改造老旧小区")],
         (("delete", "改造老旧小区 | 36个 | 计划", ""),)),
    Case("track changed words", by(tracked("公办", "普惠", "兴建公办")),
         [("track",), ("change", "兴建公办", "公办", "普惠")], (("change", NURSERY, "兴建普惠幼儿园12所。"),)),
    Case("track an insertion", by(tracked_insertion("兴建公办", CANTEEN)),
         [("track",), ("type_after", "兴建公办", CANTEEN)], (("insert", "", CANTEEN),)),
    Case("track a deletion", by(tracked_deletion("兴建公办")), [("track",), ("delete", "兴建公办")],
         (("delete", NURSERY, ""),)),
    Case("accept all", accepted(tracked("公办", "普惠", "兴建公办")),
         [("track",), ("change", "兴建公办", "公办", "普惠"), ("accept_all",)],
         (("change", NURSERY, "兴建普惠幼儿园12所。"),)),
)  # fmt: skip


def python() -> str:
    """A Python that can speak to LibreOffice; empty: there is none."""
    if not shutil.which("soffice"):
        return ""
    for one in (sys.executable, "/usr/bin/python3", shutil.which("python3") or ""):
        asked = [one, "-c", "import uno"]
        if one and Path(one).exists() and not subprocess.run(asked, capture_output=True, check=False).returncode:
            return one
    return ""


def office(jobs: Sequence[dict[str, object]]) -> None:
    """Let LibreOffice do the jobs."""
    script = Path(__file__).with_name("office.py")
    subprocess.run([python(), str(script)], input=json.dumps(jobs), text=True, check=True, timeout=300)


def returned(folder: Path, cases: Sequence[Case] = CASES) -> dict[tuple[str, str], bytes]:
    """The files that come back, by the names of case and way."""
    data = draft()
    (folder / "draft.docx").write_bytes(data)
    jobs: list[dict[str, object]] = []
    paths = {}
    for number, case in enumerate(cases):
        files = {way: folder / f"{number}-{way}.docx" for way in WAYS}
        paths |= {(case.name, way): path for way, path in files.items()}
        files["in Word"].write_bytes(case.word(data))
        odt = folder / f"{number}.odt"
        edit = {"open": str(files["in Word"]), "edits": [], "save": {str(files["saved"]): "docx", str(odt): "odt"}}
        again = {"open": str(odt), "edits": [], "save": {str(files["through .odt"]): "docx"}}
        here = {"open": str(folder / "draft.docx"), "edits": list(case.office)}
        jobs += [edit, again, {**here, "save": {str(files["in LibreOffice"]): "docx"}}]
    office(jobs)
    return {name: path.read_bytes() for name, path in paths.items()}


@functools.cache
def again() -> Draft:
    """The draft built again, for files that lost what they were written as."""
    return edits.read(draft(), "build/binjiang.docx")


def told(data: bytes) -> tuple[Told, ...]:
    """What pulling the file tells of it."""
    found = edits.pull(edits.read(data, "build/binjiang.docx", again())).edits
    return tuple((one.operation, one.at.text if one.operation != "insert" else "", one.text) for one in found)


def table(folder: Path) -> Iterator[tuple[str, ...]]:
    """A row a case: its name, and for each way ``as wanted`` or what was told in its place."""
    files = returned(folder)
    for case in CASES:
        found = [told(files[case.name, way]) for way in WAYS]
        yield case.name, *("yes" if one == case.wanted else repr(one) for one in found)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print("\t".join(("edit", *WAYS)))
        for row in table(Path(place)):
            print("\t".join(row))
