# Targets set up what they need. A fresh machine with Python 3.11 and make is enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: stack setup demo test test-all check score bench clean

setup: $(VENV)/installed

$(VENV)/installed: pyproject.toml constraints.txt
	@echo "setting up $(VENV) (about 100 s and 1 GB the first time)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

demo: setup
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh scripts/demo.sh

test: setup
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

# With the proofs that take minutes: fifty kills in nights of three hundred files, on both engines; every hostile file;
# a scheduled night on a real Prefect server; Dask with a worker killed in the middle.
test-all: setup
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m "slow or not slow"

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	@$(MAKE) --no-print-directory score
	@$(MAKE) --no-print-directory test

# Scores the project's own gold sets against the scoreboard; WRITE=--write keeps a rise, GOLD=FOLDER scores another.
score: setup
	@$(BIN)/python tests/scoring.py $(or $(GOLD),$(WRITE))

# A night of a thousand papers from PDF to flag beside the floor and the peers, then parts of it alone. PAPERS=25000:
# a nation's night.
bench: setup
	@$(BIN)/python benchmarks/whole_night.py $(or $(PAPERS),1000) 0.05
	@$(BIN)/python benchmarks/booking_speed.py var/bench/night-$(or $(PAPERS),1000)-0-*/inbox
	@$(BIN)/python benchmarks/scans.py
	@$(BIN)/python benchmarks/big_debtor.py
	@$(BIN)/python benchmarks/index_speed.py
	@PYTHONPATH=.:tests/stories:benchmarks/country $(BIN)/python benchmarks/rescreen.py $(or $(CASES),100000)

# The parts of docker-compose.yml by hand, without Docker, and one night of the samples through them.
stack: setup
	@$(BIN)/python scripts/stack.py

clean:
	rm -rf $(VENV) var
