"""jumpline export: a file for others, or one sentence."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication

from reader.formats import native
from tests.builders import jumping
from tests.cli.running import names, run, run_apart
from tests.pdf.checking import faults, squeezed, text_of


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """An issue with jumps."""
    native.write(jumping(), tmp_path / "江声.npissue")
    return tmp_path / "江声.npissue"


def test_an_issue_is_saved_as_pdf(paper: Path, tmp_path: Path) -> None:
    ran = run_apart("export", paper, "-o", tmp_path / "江声.pdf", memory=4 << 30, seconds=120)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    with pikepdf.open(tmp_path / "江声.pdf") as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.docinfo["/Title"]) == "江声日报 2026年3月5日"


def test_a_page_is_saved_with_the_notes_on_it(
    paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    run(capsys, "notes", "add", paper, "--quote", "春水初生", "--note", "好句")
    ran = run(capsys, "export", paper, "-o", tmp_path / "A1.PDF", "--page", "a1", "--notes")
    assert (ran.code, ran.err) == (0, "")
    with pikepdf.open(tmp_path / "A1.PDF") as pdf:
        (page,) = pdf.pages
        assert [str(mark.Contents) for mark in page.obj.Annots] == ["好句"]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["-o", "a.docx"], "不能存成 .docx"),
        (["-o", "a"], "不能存成 ?"),
        (["-o", "no/a.pdf"], "没有文件夹"),
        (["-o", "a.pdf", "--page", "A7"], "A7"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_no_file(
    paper: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    more: list[str],
    sentence: str,
    qapp: QApplication,
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(capsys, "export", paper, *more)
    assert ran.code == 1
    assert len(ran.lines) == 1
    assert sentence in ran.err
    assert names(tmp_path) == [paper.name]


@pytest.mark.parametrize("kind", [".txt", ".md", ".html", ".npissue"])
def test_an_article_is_saved_in_every_form(
    paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    ran = run(capsys, "export", paper, "-o", tmp_path / f"桥{kind}", "--article", "a2-1")
    assert (ran.code, ran.err) == (0, "")
    inside = run(capsys, "inspect", tmp_path / f"桥{kind}") if kind == ".npissue" else None
    text = inside.out if inside else (tmp_path / f"桥{kind}").read_text(encoding="utf-8")
    assert "桥成了" in text
    assert "麦子绿了" not in text


def test_an_article_that_is_not_there_and_two_wishes_at_once(
    paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = run(capsys, "export", paper, "-o", tmp_path / "a.txt", "--article", "x")
    assert (ran.code, len(ran.lines)) == (1, 1)
    assert run(capsys, "export", paper, "-o", tmp_path / "a.txt", "--article", "x", "--page", "A1").code == 2
    assert names(tmp_path) == [paper.name]


def test_an_article_as_pdf_is_set_for_paper(
    paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    run(capsys, "notes", "add", paper, "--quote", "春水初生", "--note", "好句")
    ran = run(capsys, "export", paper, "-o", tmp_path / "桥.pdf", "--article", "a2-1", "--notes")
    assert (ran.code, ran.err) == (0, "")
    with pikepdf.open(tmp_path / "桥.pdf") as pdf:
        (page,) = pdf.pages
        assert [round(float(edge)) for edge in page.mediabox] == [0, 0, 595, 842]
    assert faults(tmp_path / "桥.pdf") == []
    text = squeezed(text_of(tmp_path / "桥.pdf", "-raw"))
    assert "春水初生，春林初盛。" in text
    assert "1“春水初生”好句" in text
    assert text.count("——《江声日报》2026年3月5日A1版转A2版") == 1
