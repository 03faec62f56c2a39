"""The looks of the coverage page: colours by what became of an item, underlines by its kind, dark where wished."""

CSS = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2530; --quiet: #5f6b7a; --line: #c9d3e0;
  --printed: #bfe8c8; --limited: #ffe3a6; --repeated: #dccbf5; --filtered: #cfe2fb; --fragment: #f9cfd4;
  --unasked: #d9e2ea; --unselected: #ececec; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e3e8ee; --quiet: #9aa7b5; --line: #3a4654;
  --printed: #1f5a34; --limited: #6a4d0c; --repeated: #4a3670; --filtered: #1f436f; --fragment: #6d2a34;
  --unasked: #37444f; --unselected: #34373b; } }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.9 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
main { max-width: 46em; margin: 0 auto; padding: 2em 1.2em 6em; }
h1, h2, h3, h4, h5, h6, table, dl, details, small {
  font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6em; line-height: 1.4; } h2 { font-size: 1.3em; margin-top: 2.2em; }
h3 { font-size: 1.08em; margin-top: 1.8em; } h4, h5, h6 { font-size: 1em; }
small, .from { color: var(--quiet); font-size: .8em; font-weight: normal; }
section > p { text-indent: 2em; text-align: justify; margin: .5em 0; } section > p.from { text-indent: 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .9em; }
th, td { padding: .25em .9em; border-bottom: 1px solid var(--line); text-align: right; }
tr > th:first-child { text-align: left; font-weight: normal; } thead th { color: var(--quiet); }
.sum > * { font-weight: bold !important; } a { color: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; font-size: .88em; } dd { margin: 0; }
dd, summary { color: var(--quiet); }
mark { color: inherit; padding: .08em 0; border-radius: .15em; background: var(--unselected);
  text-decoration-thickness: 1px; text-underline-offset: .3em; text-decoration-color: var(--quiet); }
dl mark, li mark { padding: .08em .3em; }
mark.metric { text-decoration-line: underline; text-decoration-style: dotted; }
mark.measure { text-decoration-line: underline; text-decoration-style: dashed; }
mark.goal { text-decoration-line: underline; text-decoration-style: solid; }
mark.printed { background: var(--printed); } mark.limited { background: var(--limited); }
mark.repeated { background: var(--repeated); } mark.filtered { background: var(--filtered); }
mark.fragment { background: var(--fragment); } mark.unasked { background: var(--unasked); }
mark.unselected { background: var(--unselected); }
details { font-size: .85em; margin: .6em 0 1em; } summary { cursor: pointer; } li { margin: .2em 0; }
@media print { main { max-width: none; padding: 0; } mark { print-color-adjust: exact; } }
"""
