"""The map from codes to characters that makes a text findable (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

from collections.abc import Mapping

MOST = 100  # entries of one section
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def unicode_map(known: Mapping[int, str]) -> bytes:
    """A CMap that gives every code its characters, several where one glyph stands for several."""
    entries = sorted(known.items())
    lines = [_HEAD]
    for first in range(0, len(entries), MOST):
        section = entries[first : first + MOST]
        lines.append(f"{len(section)} beginbfchar")
        lines += [f"<{code:04X}> <{_spelled(text)}>" for code, text in section]
        lines.append("endbfchar")
    return "\n".join((*lines, _FOOT)).encode()


def _spelled(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()
