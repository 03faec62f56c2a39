"""The roles of paragraphs -> the kinds that edits speak of."""

_KINDS = {
    "body": "text",
    "table_cell": "cell",
    "table_head": "cell",
    "table_caption": "caption",
    "figure_caption": "caption",
    **{f"heading{level}": "heading" for level in range(1, 5)},
}
KINDS = (
    "goal", "measure", "metric", "heading", "text", "note", "lead", "list_title", "caption", "cell", "row", "table",
    "title", "subtitle", "summary_title", "summary", "evidence", "evidence_source", "appendix_title", "addressee",
    "masthead_audience", "masthead_name", "masthead_number", "masthead_line", "copies", "copies_first",
    "copies_inner", "copies_last",
)  # fmt: skip
ITEMS = ("goal", "measure", "metric")
CONTENTS = ("contents_title", "contents1", "contents2")
APPENDIX = ("evidence", "evidence_source")
LAST = ("copies", "appendix_title")
_BUILT_IN = {"normal": "body", "body text": "body", "list paragraph": "body"}


def kind_of(role: str) -> str:
    """The kind of a role's statements; a role that has none of its own is one itself (``lead``, ``note``)."""
    return _KINDS.get(role, role)


def role_of(style: str, roles: dict[str, str]) -> str:
    """The role of a style by its name, ``roles`` by the names of their styles; of a variant that of what it varies.

    Text in a style of the editor's own is the body's.
    """
    name = style.lower()
    known = roles.get(name) or _BUILT_IN.get(name)
    if known:
        return known
    bare = name.removeprefix("pub ")
    near = [one for one in roles if bare.startswith(f"{one.removeprefix('pub ')} ")]
    return roles[max(near, key=len)] if near else "body"
