"""What is loaded to write a PDF: no library for pictures, which whoever uses reportlab has all the same."""

import subprocess
import sys

import pytest

PICTURE = """
import io, sys
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from PIL import Image
file, written = io.BytesIO(), io.BytesIO()
Image.new("RGB", (3, 2), "red").save(file, "PNG")
canvas = Canvas(written)
canvas.drawImage(ImageReader(file), 0, 0)
canvas.drawInlineImage(Image.open(file), 10, 10)
canvas.save()
print(*ImageReader(Image.open(file)).getSize(), b"/Subtype /Image" in written.getvalue())
print(sys.modules["PIL.Image"] is Image)
"""


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_library_for_pictures_is_not_loaded_to_write_a_pdf() -> None:
    assert (
        run("import sys, publisher.write.pdf.document; print([m for m in sys.modules if m.startswith('PIL.I')])")
        == "[]"
    )


@pytest.mark.parametrize("before", ["", "import PIL.Image\n", "import reportlab.lib.utils\n"])
def test_reportlab_draws_pictures_after_it(before: str) -> None:
    assert run(f"{before}import publisher.write.pdf.document\n{PICTURE}") == "3 2 True\nTrue"
