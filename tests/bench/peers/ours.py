"""The briefing by our writer.  python ours.py IN.json OUT.pdf FONT"""

import atexit
import gc

gc.set_threshold(20_000)  # both as our command line does, and as Typst's script here does too
atexit.register(gc.freeze)

from dressed import main  # noqa: E402 - the collector is told before anything is loaded

main()
