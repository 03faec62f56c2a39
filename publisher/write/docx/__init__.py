"""StyledBrief -> Word."""

from publisher.write.docx.document import write

__all__ = ["write"]
