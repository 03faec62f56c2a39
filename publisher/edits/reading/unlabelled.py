"""Text that an editor pasted with its number -> the text alone: numbers are counted anew at every build."""

import re

_SHAPES = (
    re.compile(r"[（(]?\d{1,3}[)）.．、]\s*(?!\d)"),
    re.compile(r"[（(]?[一二三四五六七八九十百]{1,4}[)）、]\s*"),
    re.compile(r"[①-⑳㉑-㉟㊱-㊿]\s*"),
    re.compile(r"[•·●■◆]\s*"),
)
_COUNTED = re.compile(r"([^\W\d_]+)\s?\d+")


def unlabelled(text: str, label: str, base: str = "") -> str:
    """The text without a label like ``label`` before it; ``base``, as it was written, may begin like one itself."""
    if not label:
        return text
    if text.startswith(label) and not base.startswith(label):
        return text[len(label) :].strip()
    shape = _shape(label)
    if shape is None or shape.match(base):
        return text
    return text[found.end() :].strip() if (found := shape.match(text)) else text


def _shape(label: str) -> re.Pattern[str] | None:
    """What labels of this kind look like: 3. as 1., 表2 as 表1."""
    counted = _COUNTED.fullmatch(label)
    if counted:
        return re.compile(rf"{re.escape(counted[1])}\s?\d+\s*")
    return next((shape for shape in _SHAPES if shape.fullmatch(label)), None)
