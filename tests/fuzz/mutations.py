"""Bytes -> bytes with something done to them: cut, doubled, swapped, or with what parsers stumble over put in."""

import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

Mutation = Callable[[bytes, random.Random], bytes]
MARKS = [
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1a", b"\r", b"\x80", b"\xe4\xb8", b"<", b">", b"&", b"&#x110000;", b"]]>",
    b"<!--", b"<p>" * 50, b"</", b"{", b"}", b"[", b"]", b":", b"'", b'"', b"\t", b"- ", b"&a ", b"*a", b"<<: *a",
    b"!!python/name:os", b"# ", b"|", b"```", b"> " * 60, b"---\n", b"endobj", b"stream", b"/Kids [1 0 R]", b"w:p",
    b"w:sdt", b'w:val="-1"', b"2-3", b"1,", b"99999999999999999999%", b"0." + b"0" * 40,
    *(text.encode() for text in ("　", "\u202e", "𠮷", "“", "”", "（", "。", "，", "、", "一、")),
    *(text.encode() for text in ("（一）", "3亿元", "翻一番")),
    "力争到2027年".encode(), "万亿".encode() * 9, "十".encode() * 30,
]  # fmt: skip
_WORD = re.compile(rb"[\w.%-]+|[\x80-\xff]+")


def plain(data: bytes, dice: random.Random) -> bytes:
    """One to four things done to the bytes, wherever."""
    for _ in range(dice.randint(1, 4)):
        at, other = sorted(dice.randrange(len(data) + 1) for _ in range(2))
        match dice.randrange(6):
            case 0:
                data = data[:at] + data[other:]
            case 1:
                data = data[:at] + data[at:other] * dice.randint(2, 3) + data[other:]
            case 2:
                data = data[:at] + dice.choice(MARKS) + data[at:]
            case 3:
                data = data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
            case 4:
                data = data[:at] + dice.choice(MARKS) * dice.choice((1, 2, 50, 1000)) + data[at:]
            case _:
                data = data[other:] + data[:other]
    return data


def characters(data: bytes, dice: random.Random) -> bytes:
    """One to four things done to the text's characters; now and then to bytes."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return plain(data, dice)
    if dice.random() < 0.2:
        return plain(data, dice)
    for _ in range(dice.randint(1, 4)):
        at, other = sorted(dice.randrange(len(text) + 1) for _ in range(2))
        match dice.randrange(5):
            case 0:
                text = text[:at] + text[other:]
            case 1:
                text = text[:at] + text[at:other] * dice.randint(2, 3) + text[other:]
            case 2:
                text = text[:at] + text[other : other + dice.randint(1, 12)] + text[at:]
            case 3:
                text = text[other:] + text[:other]
            case _:
                mark = dice.choice(MARKS).decode("utf-8", "ignore")
                text = text[:at] + mark * dice.choice((1, 1, 2, 50, 1000)) + text[at:]
    return text.encode()


def lines(data: bytes, dice: random.Random) -> bytes:
    """One to three things done to whole lines or to a word of one; now and then to characters."""
    if dice.random() < 0.1:
        return characters(data, dice)
    rows = data.split(b"\n")
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        at, other = dice.randrange(len(rows)), dice.randrange(len(rows))
        match dice.randrange(10):
            case 0 if len(rows) > 1:
                del rows[at]
            case 1:
                rows.insert(at, rows[other])
            case 2:
                rows[at] = b" " * dice.randrange(7) + rows[at].lstrip()
            case 3:
                rows[at], rows[other] = rows[other], rows[at]
            case 4:
                rows[at] = characters(rows[at], dice)
            case _:
                rows[at] = _reworded(rows[at], data, dice)
    return b"\n".join(rows)


def _reworded(row: bytes, data: bytes, dice: random.Random) -> bytes:
    """The row with one of its words changed for another word of the data, or for a number."""
    words, others = _WORD.findall(row), _WORD.findall(data)
    if not words:
        return row
    return row.replace(
        dice.choice(words), dice.choice([*others, b"0", b"-1", b"1e9", b"true", b"null", b"[]", b"{}"]), 1
    )


def members(data: bytes, dice: random.Random) -> bytes:
    """Something done to a member of an archive, or to the archive; now and then to its bytes."""
    if dice.random() < 0.2:
        return plain(data, dice)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(dice.randint(1, 2)):
        _change(parts, dice)
    return _archive(parts)


def _change(parts: dict[str, bytes], dice: random.Random) -> None:
    names = sorted(parts)
    name = dice.choice([*names, *[name for name in names if name.endswith("document.xml")] * 8])
    match dice.randrange(8):
        case 0 if len(parts) > 1:
            del parts[name]
        case 1:
            parts[name] = parts[dice.choice(names)]
        case 2:
            parts[name] = b""
        case _:
            parts[name] = _elements(parts[name], dice)


def _elements(data: bytes, dice: random.Random) -> bytes:
    """Markup with elements lost, doubled or swapped: mostly well formed enough to be read on."""
    if dice.random() < 0.4:
        return plain(data, dice)
    tags = data.split(b"<")
    at, other = dice.randrange(len(tags)), dice.randrange(len(tags))
    match dice.randrange(3):
        case 0:
            tags[at], tags[other] = tags[other], tags[at]
        case 1:
            tags.insert(at, tags[other])
        case _ if len(tags) > 1:
            del tags[at]
    return b"<".join(tags)


def _archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def chosen(seeds: Sequence[bytes], mutate: Mutation, number: int) -> bytes:
    """The input of that number: always the same for the same seeds."""
    dice = random.Random(number)
    return mutate(dice.choice(seeds), dice)
