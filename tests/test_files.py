"""Files are found by short name, read with clear errors, and written whole or not at all."""

import os
from pathlib import Path

import pytest

from publisher import files
from publisher.errors import PublisherError


def test_a_short_name_is_found_here_before_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    installed = files.find("styles", "gongwen")
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "gongwen.yaml").write_text("name: mine", "utf-8")
    assert Path(installed).is_file()
    assert files.find("styles", "gongwen") == os.path.join("styles", "gongwen.yaml")


def test_a_path_is_taken_as_it_is() -> None:
    assert files.find("styles", "my/own.yaml") == "my/own.yaml"


def test_a_misspelt_short_name_gets_the_nearest_one_as_hint() -> None:
    with pytest.raises(PublisherError) as caught:
        files.find("styles", "gongwn")
    assert caught.value.problems[0].hint == "did you mean 'gongwen'?"


def test_a_missing_file_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("文", "utf-8")
    with pytest.raises(PublisherError) as caught:
        files.read_bytes(str(tmp_path / "artcle.txt"))
    assert caught.value.problems[0].message == "no such file"
    assert caught.value.problems[0].hint == "did you mean 'article.txt'?"


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("harbour.txt", "did you mean 'harbor.docx'?"),  # another ending of the same name
        ("nofile.txt", ""),  # only the ending is alike
        ("Harbor.DOCX", "did you mean 'harbor.docx'?"),
        ("styles/gonwgen", "did you mean 'gongwen.yaml'?"),  # came with the package
    ],
)
def test_an_ending_does_not_make_a_file_the_one_that_was_meant(tmp_path: Path, asked: str, hint: str) -> None:
    (tmp_path / "styles").mkdir()
    for name in ("paper.txt", "harbor.docx", "styles/ours.yaml"):
        (tmp_path / name).write_text("文", "utf-8")
    assert files.nearest(str(tmp_path / asked)) == hint


def test_a_file_in_a_missing_folder_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(PublisherError) as caught:
        files.read_bytes(str(tmp_path / "none" / "a.txt"))
    assert caught.value.problems[0].hint == f"there is no folder {tmp_path / 'none'}"


def test_a_folder_and_a_link_that_leads_nowhere_are_told_as_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("gone.txt")
    for name, told in (
        (".", "this is a folder, not a file"),
        ("link.txt", "this link leads to gone.txt, where no file"),
    ):
        with pytest.raises(PublisherError, match=told):
            files.read_bytes(str(tmp_path / name))


def test_text_that_is_not_utf_8_is_told_with_its_byte(tmp_path: Path) -> None:
    (tmp_path / "o.yaml").write_bytes("title: 标题".encode("gb18030"))
    with pytest.raises(PublisherError, match=r"not UTF-8 \(byte 7\)"):
        files.read_text(str(tmp_path / "o.yaml"))


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"a" * 1001)
    before = files.limit()
    files.set_limit(1000)
    try:
        with pytest.raises(PublisherError) as caught:
            files.read_bytes(str(path))
    finally:
        files.set_limit(before)
    assert caught.value.problems[0].message == "larger than 0.001 MB: no article is so large"
    assert len(files.read_bytes(str(path))) == 1001
