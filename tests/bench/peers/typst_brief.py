"""The briefing by Typst, whose own language reads the JSON.  python typst_brief.py IN.json OUT.pdf FONT"""

import atexit
import gc
import os
import sys

gc.set_threshold(20_000)  # both as our script does
atexit.register(gc.freeze)

import typst  # noqa: E402

source, target, font = sys.argv[1:]
template = os.path.join(os.path.dirname(os.path.abspath(__file__)), "brief.typ")
typst.compile(
    template, output=target, root="/", font_paths=[os.path.dirname(font)], ignore_system_fonts=True,
    sys_inputs={"told": os.path.abspath(source)},
)  # fmt: skip
