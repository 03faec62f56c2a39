"""The briefing by our writer, and OUT.pdf.json: seconds by stages.  python stages.py IN.json OUT.pdf FONT"""

import gc
import time

start = time.perf_counter()
gc.set_threshold(20_000)  # as our command line does

import json  # noqa: E402 - the time of these imports is what is measured
import sys  # noqa: E402

from dressed import main  # noqa: E402

from publisher.write.pdf import document  # noqa: E402

spent = {"modules are loaded": time.perf_counter() - start}


def timed(holder, name, stage):
    """Count what a function takes to a stage."""
    work = getattr(holder, name)

    def measured(*arguments):
        begun = time.perf_counter()
        result = work(*arguments)
        spent[stage] = spent.get(stage, 0.0) + time.perf_counter() - begun
        return result

    setattr(holder, name, measured)


timed(document.blocks, "strips", "text is broken into lines")
timed(document, "paginate", "lines are put on pages")
timed(document, "_draw", "pages are drawn")
timed(document.embed, "embed", "fonts are cut down and embedded")
timed(document.structure, "write", "tags are written")
timed(document.Objects, "file", "the file is put together")
begun, before = time.perf_counter(), sum(spent.values())
main()
spent["JSON, dressing and the rest"] = time.perf_counter() - begun - (sum(spent.values()) - before)
with open(f"{sys.argv[2]}.json", "w", encoding="utf-8") as file:
    json.dump(spent, file)
