"""The bytes of a PDF -> whether it is safe to open: what its streams unpack to is bounded before pdfium does it."""

MOST_PAGES = 2_000
MOST_GLYPHS = 400_000


def check(data: bytes, name: str) -> None:
    """Raise PublisherError for a PDF whose streams would unpack to more than an article can hold."""
