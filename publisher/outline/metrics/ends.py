"""What a metric tells -> the end of it that counts, where it is a range."""

from decimal import Decimal

Value = Decimal | tuple[Decimal, Decimal]


def lower(value: Value) -> Decimal:
    """The value, of a range the lower end."""
    return value[0] if isinstance(value, tuple) else value


def upper(value: Value) -> Decimal:
    """The value, of a range the upper end."""
    return value[1] if isinstance(value, tuple) else value
