# Two commands for a fresh machine: `make cards` and `make test`. Everything else is for developers.
# Paths are relative throughout, so that a checkout in a folder with spaces works.

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(if $(shell \
	$(name) -c 'import sys; print(sys.version_info >= (3, 11) or "")' 2>/dev/null | grep True),$(name))))
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: cards test cover lint types contract sweep bench golden gallery lock clean help

help:
	@echo "make cards   make quote cards from corpus/ into output/"
	@echo "make test    lint, types, import contract and tests"
	@echo "make cover   the tests with the share of branches that they take"
	@echo "make sweep   the slow sweeps over many combinations"
	@echo "make bench   speed and quality, as in benchmarks/README.md"
	@echo "make gallery draw the pictures of the documents anew"
	@echo "make golden  draw the golden pictures of the tests anew"
	@echo "make lock    resolve the dependencies anew"

cards: .venv/run.stamp
	@$(BIN)/python -m quotecards build corpus --out output

# Modules are compiled once, whatever this shell says: the tests start hundreds of processes.
test cover sweep: export PYTHONDONTWRITEBYTECODE :=

test: lint types contract
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

# The same tests one after the other, with the branches that they take; not with each run, since it takes much longer.
cover: .venv/dev.stamp
	$(BIN)/python -m pytest --cov --cov-report=term

lint: .venv/dev.stamp
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .

types: .venv/dev.stamp
	$(BIN)/python -m mypy

contract: .venv/dev.stamp
	$(BIN)/lint-imports

sweep: .venv/dev.stamp
	$(BIN)/python -m pytest -m sweep

bench: .venv/dev.stamp
	$(BIN)/python -m benchmarks.startup
	$(BIN)/python -m benchmarks.reading.speed
	$(BIN)/python -m benchmarks.cards

golden: .venv/dev.stamp
	$(BIN)/python -m pytest tests/renderer tests/theme --renew-golden

gallery: .venv/dev.stamp
	$(BIN)/python docs/gallery.py

lock: .venv/dev.stamp
	$(PIP) install uv
	$(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		pyproject.toml --group build --output-file requirements.lock
	$(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		pyproject.toml --extra reader --group dev --output-file requirements-dev.lock

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "quotecards needs Python 3.11 or newer; none was found (set PYTHON=/path/to/python)"; exit 1; }
	@echo "making a virtual environment in .venv with $(PYTHON)"
	@"$(PYTHON)" -m venv .venv

# hatchling, which builds the project, is in the lock too: nothing is fetched that is not pinned.
.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/python
	@echo "installing the locked requirements"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: requirements-dev.lock pyproject.toml | .venv/bin/python
	@echo "installing the locked requirements for development"
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ .venv/run.stamp

clean:
	rm -rf .venv
