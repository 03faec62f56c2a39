"""Reference marks -> notes by the anchors that their marks lead to, in the order of the marks."""

from publisher.model import Run

_NOTE, _MARK = "\0note", "\0mark"  # no brief's own anchor holds such a character


class Notes:
    """The notes of one document.  A class because they are counted as their marks come up.

    ``comments``: they are no notes at pages' feet but open over their marks.
    """

    def __init__(self, *, comments: bool = False) -> None:
        self.marks: dict[str, Run] = {}
        self._names: dict[tuple[str, tuple[Run, ...]], str] = {}
        self._comments = comments

    def add(self, mark: Run) -> tuple[str, str]:
        """What the mark leads to: the anchor of its note, or a comment's text.

        A mark that stands again, with the same note, leads to the note that is there.
        """
        if self._comments:
            return "", "".join(run.text for run in mark.note)
        name = self._names.setdefault((mark.text, mark.note), f"{_NOTE}{len(self._names) + 1}")
        self.marks.setdefault(name, mark)
        return name, ""


def is_note(anchor: str) -> bool:
    """Whether it is a note's."""
    return anchor.startswith(_NOTE)


def is_own(anchor: str) -> bool:
    """Whether it is the brief's own, neither a note's nor a mark's."""
    return not anchor.startswith((_NOTE, _MARK))


def back(anchor: str) -> str:
    """The anchor of the mark of the note at an anchor."""
    return anchor.replace(_NOTE, _MARK)


def identifier(anchor: str) -> str:
    """The note's identifier in the structure, which PDF/UA asks for."""
    return anchor.removeprefix("\0")
