"""The name of a kind of file -> its JSON Schema as text, for editors."""

from importlib import import_module

STAGES = {
    "outline": "publisher.outline.language.json_schema",
    "style": "publisher.style.json_schema",
    "corrections": "publisher.correct.json_schema",
    "edits": "publisher.edits.keeping.json_schema",
}


def schema(what: str) -> str:
    """The schema of one of STAGES (draft 2020-12), with a final newline."""
    import json  # on use, as every command line names STAGES

    return json.dumps(import_module(STAGES[what]).json_schema(), ensure_ascii=False, indent=2) + "\n"
