"""What a file says of itself (XMP, ISO 16684-1): always the same for the same issue, so no time of making."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reader import __version__
from reader.pdf.references import Volume

if TYPE_CHECKING:
    import pikepdf

PRODUCER = f"Jumpline {__version__}"
_SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
)


def describe(pdf: pikepdf.Pdf, volume: Volume) -> None:
    """Write title, paper, day and language, for viewers and for libraries."""
    from pikepdf import Dictionary, Name, Stream, String

    packet = Stream(pdf, _packet(volume).encode())
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = packet
    pdf.Root.Lang = String(volume.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.docinfo["/Title"] = String(volume.title)
    pdf.docinfo["/Producer"] = String(PRODUCER)
    if volume.publisher:
        pdf.docinfo["/Author"] = String(volume.publisher)


def _packet(volume: Volume) -> str:
    properties = "\n".join(_properties(volume))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {_SPACES}>\n{properties}\n'
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )


def _properties(volume: Volume) -> Iterator[str]:
    title = f'<rdf:li xml:lang="x-default">{_said(volume.title)}</rdf:li>'
    yield f"<dc:title><rdf:Alt>{title}</rdf:Alt></dc:title>"
    yield f"<dc:language><rdf:Bag><rdf:li>{_said(volume.language)}</rdf:li></rdf:Bag></dc:language>"
    yield "<dc:format>application/pdf</dc:format>"
    if volume.publisher:
        yield f"<dc:creator><rdf:Seq><rdf:li>{_said(volume.publisher)}</rdf:li></rdf:Seq></dc:creator>"
    if volume.day:
        yield f"<dc:date><rdf:Seq><rdf:li>{volume.day.isoformat()}</rdf:li></rdf:Seq></dc:date>"
    yield f"<pdf:Producer>{_said(PRODUCER)}</pdf:Producer>"


def _said(text: str) -> str:
    """The text as XML can say it: what is no character there is left out."""
    return escape("".join(sign for sign in text if sign >= " " or sign in "\t\n"))
