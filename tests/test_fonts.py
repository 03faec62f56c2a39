"""Which font files stand for a style's faces, and in which order they are looked for."""

import shutil
from pathlib import Path

import pytest

from publisher import fonts
from publisher.errors import PublisherError
from publisher.model import Face, FontFile


def found(faces: tuple[str, ...] = fonts.FACES, **options: dict[str, str]) -> dict[tuple[str, bool], FontFile]:
    options.setdefault("environment", {})
    return {(file.face, file.bold): file for file in fonts.find(faces, **options)}


def packaged(name: str) -> Path:
    """A font file of the packages this project depends on."""
    return next(Path(file.path) for file in fonts.find(environment={}) if name in file.path)


def test_every_face_has_a_regular_and_a_bold_file() -> None:
    assert set(found()) == {
        (face, bold) for face in ("song", "hei", "kai", "fangsong", "title") for bold in (False, True)
    }


def test_packages_come_before_the_systems_fonts() -> None:
    assert {Path(file.path).name for file in found().values()} == {"NotoSerifSC-Regular.otf", "NotoSansSC[wght].ttf"}


def test_the_variable_font_is_pinned_to_regular_and_bold_and_never_left_thin() -> None:
    files = found()
    assert files["hei", False].axes == {"wght": 400}
    assert files["hei", True].axes == {"wght": 700}


def test_kai_and_fangsong_are_set_in_song_and_titles_in_bold_hei() -> None:
    files = found()
    assert files["kai", False].path == files["fangsong", False].path == files["song", False].path
    assert (files["title", False].path, files["title", False].axes) == (files["hei", True].path, {"wght": 700})


def test_bold_is_hei_where_a_face_has_no_bold_of_its_own() -> None:
    files = found()
    assert (files["song", True].path, files["song", True].axes) == (files["hei", True].path, {"wght": 700})


def test_a_named_file_comes_first() -> None:
    path = str(packaged("NotoSans"))
    files = found(paths={"kai": path})
    assert files["kai", False] == FontFile("kai", False, path, 0, {"wght": 400})
    assert files["kai", True] == FontFile("kai", True, path, 0, {"wght": 700})
    assert "Serif" in files["song", False].path


def test_a_folder_of_fonts_is_read_by_the_fonts_own_names(tmp_path: Path) -> None:
    shutil.copy(packaged("NotoSerif"), tmp_path / "a.otf")
    files = found(environment={"PUBLISHER_FONTS": str(tmp_path)})
    assert files["song", False].path == str(tmp_path / "a.otf")
    assert "NotoSans" in files["hei", False].path


def test_a_font_of_the_faces_own_family_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    shutil.copy(packaged("NotoSerif"), tmp_path / "a.otf")
    kai = Face("kai", "Noto Serif SC", "Times New Roman")
    files = fonts.find({"kai": kai}, environment={"PUBLISHER_FONTS": str(tmp_path)})
    assert files[0] == FontFile("kai", False, str(tmp_path / "a.otf"))


def test_what_is_no_chinese_font_is_passed_over_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "song.ttf").write_bytes(b"no font at all")
    (tmp_path / "empty.otf").write_bytes(b"")
    assert "NotoSerif" in found(environment={"PUBLISHER_FONTS": str(tmp_path)})["song", False].path


@pytest.mark.parametrize(("name", "content", "message"), [("kai.ttf", b"?", "not a font"), ("", b"", "no such font")])
def test_a_named_file_that_is_no_chinese_font_is_an_error(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / (name or "missing.ttf")
    if name:
        path.write_bytes(content)
    with pytest.raises(PublisherError, match=message):
        fonts.find(paths={"kai": str(path)}, environment={})


def test_a_folder_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PublisherError, match="is no folder"):
        fonts.find(environment={"PUBLISHER_FONTS": str(tmp_path / "nowhere")})


def test_without_any_font_the_user_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_PACKAGED", {})
    monkeypatch.setattr(fonts, "_SYSTEM_FOLDERS", ())
    with pytest.raises(PublisherError, match="pip install pylopdf-fonts-zh-cn justmytype-intl-cjk"):
        fonts.find(environment={})


def test_the_systems_fonts_are_the_last_resort(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shutil.copy(packaged("NotoSerif"), tmp_path / "NotoSerifSC.otf")
    monkeypatch.setattr(fonts, "_PACKAGED", {("hei", False): (fonts._SANS_SC,)})
    monkeypatch.setattr(fonts, "_SYSTEM_FOLDERS", (str(tmp_path),))
    files = found()
    assert files["song", False].path == str(tmp_path / "NotoSerifSC.otf")
    assert files["hei", False].path.endswith("NotoSansSC-Regular.otf")


def test_the_folder_is_named_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shutil.copy(packaged("NotoSerif"), tmp_path / "FangSong.otf")
    monkeypatch.setenv("PUBLISHER_FONTS", str(tmp_path))
    files = {(file.face, file.bold): file.path for file in fonts.find()}
    assert files["fangsong", False] == str(tmp_path / "FangSong.otf")
