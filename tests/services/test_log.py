"""What went wrong is written down, within bounds, and without what is nobody's business."""

from __future__ import annotations

from pathlib import Path

from reader import __version__, paths
from reader.services.log import LARGEST, LONGEST, log_file, report, write


def failed() -> ValueError:
    """An error as it is caught."""
    try:
        raise ValueError(f"{Path.home()}/报纸.npissue")
    except ValueError as error:
        return error


def test_it_is_in_the_state_folder(home: Path) -> None:
    assert log_file().parent == paths.state_folder()
    assert log_file().is_relative_to(home)
    assert not log_file().exists()


def test_entries_follow_each_other_with_their_time() -> None:
    write("first")
    write("second")
    lines = log_file().read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == ["first", "second"]
    assert lines[0].startswith("20")


def test_it_never_grows_beyond_its_bounds() -> None:
    for number in range(60):
        write(f"{number} " + "x" * LONGEST)
    files = sorted(log_file().parent.iterdir())
    assert [file.name for file in files] == ["jumpline.log", "jumpline.log.1"]
    assert all(file.stat().st_size <= LARGEST for file in files)


def test_where_it_cannot_be_written_nothing_else_goes_wrong(home: Path) -> None:
    paths.state_folder().parent.mkdir(parents=True)
    paths.state_folder().write_text("no folder", encoding="utf-8")
    write("lost")
    assert paths.state_folder().read_text(encoding="utf-8") == "no folder"


def test_a_report_says_where_it_happened_in_which_program() -> None:
    told = report(failed())
    assert told.startswith(f"Jumpline {__version__}")
    assert "test_log.py" in told
    assert "ValueError" in told


def test_a_report_does_not_name_the_readers_home(home: Path) -> None:
    assert str(home) not in report(failed())
    assert "~/报纸.npissue" in report(failed())
