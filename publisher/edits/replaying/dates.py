"""An edit of words that hold the day of the draft -> the same edit for the day that the brief holds now."""

import re
from dataclasses import replace

from publisher.model import Edit

_DATED = ("subtitle", "masthead_line")
_DATE = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")


def redated(edit: Edit, now: str) -> Edit:
    """The edit with today's date in place of the draft's, as ``now`` has it; a date that the editor changed stays."""
    then, today = _DATE.search(edit.at.text), _DATE.search(now)
    if edit.at.kind not in _DATED or not (then and today):
        return edit
    at = replace(edit.at, text=edit.at.text.replace(then[0], today[0]))
    return replace(edit, at=at, text=edit.text.replace(then[0], today[0]))
