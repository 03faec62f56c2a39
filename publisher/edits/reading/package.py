"""A .docx's bytes -> its parts as trees of lxml, which know their parents; ``publisher.opc`` bounds what is read."""

from collections.abc import Iterator

from lxml import etree

from publisher import opc

_ANEW = ("docProps/", "[Content_Types]")
_RELATIONS = (".rels", "/")


class Package(opc.Package):
    """The parts of a draft."""

    def tree(self, name: str) -> etree._Element:
        """A part's tree; raises PublisherError as ``xml`` does."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            return etree.fromstring(self.xml(name), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.damaged(f"{name} in it cannot be read ({str(error)[:120]})") from error

    def edited(self) -> Iterator[str]:
        """The names of all parts that an editor may change: not of what every program writes anew."""
        return (name for name in self.names if not name.startswith(_ANEW) and not name.endswith(_RELATIONS))

    def stored(self) -> Iterator[etree._Element]:
        """The trees that users and programs keep beside the document (customXml)."""
        for name in sorted(self.names):
            if name.startswith("customXml/item") and name.endswith(".xml") and "Props" not in name:
                yield self.tree(name)
