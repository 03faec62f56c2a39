"""Jobs on standard input -> LibreOffice opens, edits and saves Word files; run by a Python that has ``uno``.

A job is ``{"open": path, "edits": [[name, ...]], "save": {path: format}}``; all jobs share one soffice.
Paragraphs are found by words, the last before the appendix that has them, as an editor would find them.
"""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

FORMATS = {"docx": "MS Word 2007 XML", "odt": "writer8", "pdf": "writer_pdf_Export"}
APPENDIX = "原文依据"


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    """One soffice of its own profile, ended at the end."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="office-")
        where = f"pipe,name={Path(self.folder.name).name}"
        profile = f"-env:UserInstallation=file://{self.folder.name}/profile"
        command = ["soffice", "--headless", "--norestore", "--nologo", profile, f"--accept={where};urp"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = None
        for _ in range(240):
            try:
                context = resolver.resolve(f"uno:{where};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.25)
        services = context.ServiceManager
        self.desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        return self

    def __exit__(self, *_):
        with suppress(DisposedException):
            self.desktop.terminate()
        self.process.wait(60)
        self.folder.cleanup()

    def do(self, job):
        document = self.desktop.loadComponentFromURL(Path(job["open"]).as_uri(), "_blank", 0, (prop("Hidden", True),))
        try:
            desk = Desk(document, self.dispatcher)
            for name, *words in job["edits"]:
                getattr(desk, name)(*words)
            for path, kind in job["save"].items():
                document.storeToURL(Path(path).as_uri(), (prop("FilterName", FORMATS[kind]),))
        finally:
            document.close(True)


class Desk:
    """A document on the desk; each method is an edit."""

    def __init__(self, document, dispatcher):
        self.document, self.dispatcher = document, dispatcher

    def command(self, name, *arguments):
        self.dispatcher.executeDispatch(self.document.CurrentController.Frame, f".uno:{name}", "", 0, arguments)

    def paragraphs(self):
        return [one for one in elements(self.document.Text) if one.supportsService("com.sun.star.text.Paragraph")]

    def paragraph(self, said):
        found = self.paragraphs()
        end = max((at for at, one in enumerate(found) if APPENDIX in one.String), default=len(found))
        return [one for one in found[:end] if said in one.String][-1]

    def select(self, start, end):
        cursor = self.document.CurrentController.ViewCursor
        cursor.gotoRange(start, False)
        cursor.gotoRange(end, True)
        return cursor

    def words(self, text, place, said):
        """The range of words in a paragraph."""
        cursor = text.createTextCursorByRange(place.Start)
        cursor.goRight(place.String.index(said), False)
        cursor.goRight(len(said), True)
        return cursor

    def change(self, within, old, new):
        """Words selected and overtyped."""
        self.words(self.document.Text, self.paragraph(within), old).setString(new)

    def retitle(self, old, new):
        """A heading, the paragraph that says this alone, overtyped."""
        place = [one for one in self.paragraphs() if one.String == old][-1]
        self.words(self.document.Text, place, old).setString(new)

    def type_after(self, said, text):
        """Enter at the end of a paragraph, and words typed."""
        end = self.document.Text.createTextCursorByRange(self.paragraph(said).End)
        self.document.Text.insertControlCharacter(end, PARAGRAPH_BREAK, False)
        self.document.Text.insertString(end, text, False)

    def break_in(self, said, before):
        """Enter in the middle of a paragraph, after some words."""
        place = self.paragraph(said)
        cursor = self.document.Text.createTextCursorByRange(place.Start)
        cursor.goRight(place.String.index(before) + len(before), False)
        self.document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)

    def delete(self, said):
        """A paragraph selected with its end, and deleted."""
        place = self.paragraph(said)
        self.select(place.Start, following(self.paragraphs(), place).Start)
        self.command("Delete")

    def overtype(self, said, text):
        """All words of a paragraph replaced by pasted plain text."""
        self.paragraph(said).setString(text)

    def copy_after(self, said, copied):
        """A paragraph copied and pasted after another."""
        place = self.paragraph(copied)
        self.select(place.Start, following(self.paragraphs(), place).Start)
        self.command("Copy")
        self._paste_after(said)

    def move_after(self, said, moved):
        """A paragraph cut out and pasted after another."""
        place = self.paragraph(moved)
        self.select(place.Start, following(self.paragraphs(), place).Start)
        self.command("Cut")
        self._paste_after(said)

    def _paste_after(self, said):
        place = following(self.paragraphs(), self.paragraph(said)).Start
        self.select(place, place)
        self.command("Paste")

    def cell(self, old, new):
        """A table's cell overtyped, the first that says so."""
        for table in self.document.TextTables:
            for name in table.CellNames:
                cell = table.getCellByName(name)
                if cell.String.startswith(old):
                    self.words(cell, cell, old).setString(new)
                    return

    def delete_row(self, said):
        """A table's row, the last whose first cell says so."""
        found = [
            (table, at)
            for table in self.document.TextTables
            for at in range(table.Rows.Count)
            if said in table.getCellByPosition(0, at).String
        ]
        table, at = found[-1]
        table.Rows.removeByIndex(at, 1)

    def comment(self, said, words, text):
        """A comment on words."""
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = "李科长", text
        self.document.Text.insertTextContent(self.words(self.document.Text, self.paragraph(said), words), note, True)

    def track(self):
        """Record changes from now on."""
        self.document.RecordChanges = True

    def accept_all(self):
        """Stop recording, and accept all changes."""
        self.document.RecordChanges = False
        self.command("AcceptAllTrackedChanges")

    def reject_all(self):
        """Stop recording, and reject all changes."""
        self.document.RecordChanges = False
        self.command("RejectAllTrackedChanges")


def elements(text):
    found = text.createEnumeration()
    while found.hasMoreElements():
        yield found.nextElement()


def following(paragraphs, place):
    """The paragraph after one."""
    at = next(at for at, one in enumerate(paragraphs) if one.String == place.String and same(one, place))
    return paragraphs[at + 1]


def same(one, other):
    """Whether two paragraphs are one: no other has that end."""
    return one.Text.compareRegionEnds(one, other) == 0


if __name__ == "__main__":
    with Office() as office:
        for job in json.load(sys.stdin):
            office.do(job)
