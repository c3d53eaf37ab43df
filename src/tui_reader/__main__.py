"""`python -m tui_reader` is `tui-reader`."""

import sys

from tui_reader.cli.main import main

sys.exit(main())
