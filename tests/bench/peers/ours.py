"""The briefing by our writer.  python ours.py IN.json OUT.pdf FONT"""

import atexit
import gc

from dressed import main

atexit.register(gc.freeze)  # as our command line does, and as Typst's script here does too
main()
