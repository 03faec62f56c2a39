"""Words of a clause that an entry of the appendix quotes already go by its mark."""

from dataclasses import replace

from sample_brief import dress, point

from publisher.model import PointGroup, PointList, StyledParagraph


def told(*quotes: str, **other: str) -> tuple[list[str], list[str]]:
    """The marks in the text, and the entries of the appendix."""
    first, *rest = (point("goal", quote) for quote in quotes)
    own = (first, *(replace(one, **other) for one in rest))
    blocks = dress(PointList("goal", "", (PointGroup(None, own),))).blocks
    found = [block for block in blocks if isinstance(block, StyledParagraph)]
    marks = [run.text for block in found if block.role != "evidence" for run in block.runs if run.role == "mark"]
    entries = [block.runs[0].text for block in found if block.role == "evidence" and block.label.startswith("[")]
    return marks, entries


def test_a_clause_stands_under_one_mark() -> None:
    assert told("建设滨江科创走廊，引进研发机构40家以上", "引进研发机构40家以上") == (
        ["[1]", "[1]"],
        ["建设滨江科创走廊，引进研发机构40家以上"],
    )


def test_what_is_quoted_shorter_first_or_told_of_another_keeps_its_own() -> None:
    both = ["建设滨江科创走廊，引进研发机构40家以上", "引进研发机构40家以上"]
    assert told(*reversed(both)) == (["[1]", "[2]"], both[::-1])
    assert told(*both, body="江北") == (["[1]", "[2]"], both)
