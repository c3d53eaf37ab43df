# Two commands are enough: `make run` and `make test`. Everything they make stays in this folder.
PYTHON ?= python3
SOURCE ?=
# Labelled pages to measure quality on; they belong to others and are no part of this repository.
PAGES ?= ../shared/pages/notices
QUALITY := $(wildcard tests/*/test_*quality.py)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# A profile of its own, so that trying the reader leaves no trace outside this folder.
PROFILE := TUI_READER_CONFIG_DIR=$(CURDIR)/.profile/config TUI_READER_DATA_DIR=$(CURDIR)/.profile/data \
	TUI_READER_CACHE_DIR=$(CURDIR)/.profile/cache TUI_READER_STATE_DIR=$(CURDIR)/.profile/state

.PHONY: help run test check format quality bench screenshots clean

help:           ## what can be made
	@grep -E '^[a-z]+: .*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: .venv/.run ## open the reader on the bundled statement, or on SOURCE=path
	@$(PROFILE) $(BIN)/tui-reader $(if $(SOURCE),'$(subst ','\'',$(SOURCE))')

test: .venv/.dev ## run all tests
	@mkdir -p .cache/tmp
	@TMPDIR=$(CURDIR)/.cache/tmp $(BIN)/python -m pytest -n 3

check: .venv/.dev ## lint, format, types, import rules
	@$(BIN)/ruff check --cache-dir .cache/ruff .
	@$(BIN)/ruff format --check --cache-dir .cache/ruff .
	@$(BIN)/mypy
	@mkdir -p .cache/tmp
	@TMPDIR=$(CURDIR)/.cache/tmp $(BIN)/python -m pytest -n 2 -rs tests/test_architecture.py \
		tests/test_documents.py $(QUALITY)

quality: .venv/.dev ## how well statements, notices and quotations are found, on PAGES
	@-$(BIN)/python -m benchmarks.notices $(PAGES)
	@-$(BIN)/python -m benchmarks.dumps $(PAGES)
	@-$(BIN)/python -m benchmarks.extraction $(PAGES)
	@$(BIN)/python -m benchmarks.quotes

bench: .venv/.dev ## how fast, beside a peer in the same run
	@for each in startup typesetting surface web; do \
		echo "== $$each"; $(BIN)/python -m benchmarks.$$each || exit 1; done

format: .venv/.dev ## put the code in its standard form
	@$(BIN)/ruff check --fix --cache-dir .cache/ruff .
	@$(BIN)/ruff format --cache-dir .cache/ruff .

screenshots: .venv/.dev ## draw the pictures in the README anew
	@$(BIN)/python -m benchmarks.screenshots

clean:          ## remove everything that was set up
	rm -rf .venv .cache .profile build dist

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tui-reader needs Python 3.11 or later; name one with make PYTHON=python3.12")'
	@$(PYTHON) -m venv .venv

.venv/.run: .venv/bin/python pyproject.toml requirements.txt
	@echo "Setting up (once) …" >&2
	@$(PIP) install -r requirements.txt
	@touch $@

.venv/.dev: .venv/.run requirements-dev.txt
	@$(PIP) install -r requirements-dev.txt
	@touch $@
