"""Points as they are printed -> the numbers of their marks 〔n〕, and what the appendix has to show."""

from dataclasses import dataclass, replace

from publisher.model import Point, Run


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of a source under one number.

    ``section`` is the brief's section that cites them first, ``anchors`` are the places that do, in printed order.
    """

    number: int
    point: Point
    section: str
    anchors: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The name of the appendix entry."""
        return f"ev-{self.number}"


class Citations:
    """Numbers evidence by first citation: a class because numbers run through the whole brief.

    The same words of the same source are one entry, however often and for whichever items they are cited.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Citation] = {}

    def mark(self, point: Point, anchor: str, section: str) -> Run:
        """The mark of a point that is printed at ``anchor``, linked to its entry."""
        evidence = point.item.evidence
        key = (evidence.article.source.name, evidence.quote)
        known = self._found.get(key) or Citation(len(self._found) + 1, point, section, ())
        if anchor not in known.anchors:
            known = replace(known, anchors=(*known.anchors, anchor))
        self._found[key] = known
        return Run(f"〔{known.number}〕", "mark", known.anchor)

    def entries(self) -> tuple[Citation, ...]:
        """All citations in the order of their numbers."""
        return tuple(self._found.values())
