# make demo         everything from nothing to the sample study open in a window
# make test         everything from nothing to all tests, headless
# make check        format, lint, types, import contracts, translations, tests
# make screenshots  a picture of every page and dialog, both sizes, themes, languages
# make bench        the timings of benchmarks/run.py (SIZE=M)

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
  $$p -c 'import sys; sys.exit(not (3,11) <= sys.version_info < (3,14))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
SIZE ?= M

.PHONY: demo test check fix format lint types imports translations screenshots bench clean

demo: .venv/ready
	@tools/system.sh
	@$(BIN)/qualcode demo demo

test: .venv/ready-dev
	@tools/system.sh test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile -m "not xvfb"
	@if command -v xvfb-run >/dev/null 2>&1; then \
	  QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" $(BIN)/python -m pytest -m xvfb -p no:randomly; \
	else echo "xvfb is not installed: the tests that need a real X screen were not run."; fi

check: format lint types imports translations test

format: .venv/ready-dev
	@$(BIN)/ruff format --check --quiet . || { echo "Run make fix."; exit 1; }
lint: .venv/ready-dev
	@$(BIN)/ruff check --quiet .
types: .venv/ready-dev
	@$(BIN)/mypy
imports: .venv/ready-dev
	@$(BIN)/lint-imports --no-logo 2>&1 | tail -12; $(BIN)/lint-imports --no-logo >/dev/null 2>&1
translations: .venv/ready-dev
	@$(BIN)/python tools/translations.py --check

fix: .venv/ready-dev
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

screenshots: .venv/ready-dev
	@tools/system.sh test
	@$(BIN)/python tools/screenshots.py

bench: .venv/ready-dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/run.py --size $(SIZE)

# Versions are pinned in pyproject.toml and constraints.txt.
.venv/ready: pyproject.toml constraints.txt
	@tools/system.sh
	@test -n "$(PYTHON)" || { echo "qualcode needs Python 3.11, 3.12 or 3.13: install it, then run this again."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing what qualcode needs into .venv (once, a few minutes) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@
.venv/ready-dev: .venv/ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

clean:
	rm -rf .venv demo screenshots .mypy_cache .ruff_cache .pytest_cache .hypothesis
