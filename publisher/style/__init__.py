"""styles/*.yaml -> Style; Brief + Style -> StyledBrief."""

from publisher.style.apply import apply
from publisher.style.schema import load

__all__ = ["apply", "load"]
