"""The ``chart:`` of a section: figures of indicators -> spots -> pictures, and how far targets are reached."""
