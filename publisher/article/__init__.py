"""A source file -> Article.

A reader a format (``text``, ``markdown``, ``docx/``, ``pdf/``, ``html/``) tells what the file says of its paragraphs;
``layout`` makes an article of them: ``lines/`` are cut and told apart, ``furniture/`` that belongs to the page is
cleared away, ``front/`` finds the title, ``headings/`` knows what a heading looks like, ``sections/`` puts each over
its own text.
"""
