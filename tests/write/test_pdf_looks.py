"""The PDF's fonts and colours, and characters that no font has."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageCms
from sample_pdf import STYLE, WHEN, body, brief, pypdf, style_with, styled, texts, written

from publisher.errors import PublisherError
from publisher.model import (
    Run,
    StyledParagraph,
)
from publisher.write.pdf import write


@pytest.fixture(scope="module")
def data() -> bytes:
    return written(*brief()).data


def test_bold_is_a_bold_font() -> None:
    runs = (Run("云溪"), Run("重点", "strong"))
    fonts = pypdf(written(StyledParagraph("body", runs)).data).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    names = [font["/BaseFont"][8:] for font in fonts.values()]
    assert names == ["NotoSerifSC-Regular", "NotoSansSC-700"]


def test_characters_no_font_has_are_told_and_printed_as_boxes() -> None:
    found = written(body("云溪\U000e0041\uf8ff区"))
    assert texts(found.data)[0][0].startswith("云溪")
    assert [str(problem).split(":")[0] for problem in found.warnings] == ["warning"]
    assert "U+F8FF" in str(found.warnings[0])


def test_control_characters_are_shown_as_replaced_and_told() -> None:
    found = written(body("云\x07溪\x0b区\u200b政\r\n府\r办"), body("标题\x1b", "title"), body("图\ufffc一"))
    assert texts(found.data)[0] == ["云\ufffd溪\ufffd区政", "府", "办", "标题\ufffd", "图\ufffd一"]
    assert [problem.message for problem in found.warnings] == ["sample: 4 control characters are printed as \ufffd"]


def test_a_character_of_another_face_is_borrowed_and_told() -> None:
    found = written(body("吃碗\U00030edd面"))  # in the packaged hei, not in song
    assert pypdf(found.data).pages[0].extract_text() == "吃碗\U00030edd面"
    assert "U+30EDD" in str(found.warnings[0])
    assert "taken from 'hei'" in str(found.warnings[0])


def test_without_fonts_the_user_is_told_what_to_install() -> None:
    with pytest.raises(PublisherError, match="pip install"):
        write(replace(styled(body("云溪。")), fonts=()), WHEN)


@pytest.mark.parametrize("colour", ["navy", "12345", "#1F3864", "红"])
def test_an_unknown_colour_is_told(colour: str) -> None:
    with pytest.raises(PublisherError, match=f"'{colour}' is not a colour"):
        written(body("云溪。"), style=style_with("body", colour=colour))


def test_coloured_figures_are_read_without_blanks_around_them() -> None:
    style = replace(STYLE, characters={**STYLE.characters, "number": replace(STYLE.characters["link"], name="number")})
    runs = tuple(run for n in range(1, 90) for run in (Run("改造"), Run(f"{n * 7}个", "number"), Run("小区、")))
    text = pypdf(written(StyledParagraph("body", runs), style=style).data).pages[0].extract_text()
    assert text.replace("\n", "") == "".join(run.text for run in runs)


def test_colours_are_meant_in_srgb(data: bytes) -> None:
    intent = pypdf(data).root_object["/OutputIntents"][0]  # type: ignore[index]
    profile = ImageCms.ImageCmsProfile(io.BytesIO(intent["/DestOutputProfile"].get_data()))
    colours = [(27, 58, 107), (192, 0, 0), (127, 159, 63), (0, 0, 0), (255, 255, 255)]
    picture = Image.new("RGB", (len(colours), 1))
    picture.putdata(colours)
    same = ImageCms.profileToProfile(picture, profile, ImageCms.createProfile("sRGB"))
    assert same is not None
    found = [same.getpixel((x, 0)) for x in range(len(colours))]
    assert all(
        abs(a - b) <= 1 for one, other in zip(colours, found, strict=True) for a, b in zip(one, other, strict=True)
    )  # type: ignore[arg-type]
