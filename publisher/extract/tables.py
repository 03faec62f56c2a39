"""A table in plain text -> its words, so that tables stay easy to read and to add to."""


def words(table: str) -> tuple[str, ...]:
    """The words of a table, in order; white space of any kind divides them."""
    return tuple(table.split())


def pairs(table: str) -> dict[str, str]:
    """A table of two columns, a pair to each line."""
    return dict(line.split() for line in table.strip().splitlines())


def groups(table: str) -> dict[str, tuple[str, ...]]:
    """A table whose lines begin with a name for the words that follow it."""
    rows = (line.split() for line in table.strip().splitlines())
    return {name: tuple(rest) for name, *rest in rows}
