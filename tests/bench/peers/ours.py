"""The briefing by our writer.  python ours.py IN.json OUT.pdf FONT"""

from dressed import main

main()
