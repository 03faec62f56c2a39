"""Small files that would fill the memory or take for ever are refused at once."""

import resource
from collections.abc import Callable

import pytest
from bombs import laughs, pdf, shows

from publisher import formats
from publisher.errors import PublisherError

BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a page of a million letters": ("a.pdf", lambda: shows(1_000_000), "unpacks to more than"),
    "a page of many letters": ("a.pdf", lambda: shows(90_000), "more than 40,000 characters on a page"),
    "a stream of zeros": ("a.pdf", lambda: pdf(b"\0" * 60_000_000), "unpacks to more than"),
    "forms that draw forms": ("a.pdf", lambda: laughs(8, 10), "its pages draw too much"),
    "a form that draws itself": ("a.pdf", lambda: laughs(0, 3), "holds no text"),
    "pages without end": ("a.pdf", lambda: pdf(b"", pages=2_000_000_000), "holds no text|says that it has"),
    "a page a hundred thousand times": ("a.pdf", lambda: pdf(b"", pages=100_000), "says that it has 100,000 pages"),
    "objects without end": ("a.pdf", lambda: b"%PDF-1.7\n" + b"1 0 obj<<>>endobj\n" * 400_000, "300,000 objects"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_it_is_refused_before_it_grows(bomb: str) -> None:
    name, make, told = BOMBS[bomb]
    data = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(PublisherError, match=told) as caught:
        formats.reader(name)(data, name)
    assert caught.value.problems[0].hint
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000  # kilobytes
