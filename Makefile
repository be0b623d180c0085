# Targets set up what they need. A fresh machine with Python 3.11 and make is enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GOLD ?= ../shared/gold

.PHONY: setup demo test check score bench clean

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

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	@$(MAKE) --no-print-directory test

# Scores the readings of a labelled folder; GOLD names where the labelled sets lie.
score: setup
	@for set in dev invented; do \
	  $(BIN)/zhipo read $(GOLD)/$$set/*.txt --out var/score/$$set && \
	  $(BIN)/python $(GOLD)/score.py $(GOLD)/$$set var/score/$$set; done

bench: setup
	@$(BIN)/python benchmarks/read_speed.py samples

clean:
	rm -rf $(VENV) var
