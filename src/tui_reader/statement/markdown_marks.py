"""Marks that Markdown is written and read with alike; a writer needs no reader for them."""

from __future__ import annotations

import re

FOOTNOTE = '<sup class="footnote">'  # how a mark that is no footnote of this file is written
LETTERED = re.compile(  # a mark before an item's words
    r"(\([a-z0-9]{1,3}\)|(?:[a-zA-Z]|[ivxl]{2,8}|[IVXL]{2,8})\)) (?=\S)"
)
