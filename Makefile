# The two that matter: make run, make test. Each does all the set-up it needs.
.PHONY: help run install test check soak bench forms words pictures lock clean
.DEFAULT_GOAL := help

PYTEST = QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest

help: ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: install ## opens Pause Desktop
	@.venv/bin/pause-desktop

install: ## sets up; leaves .venv/bin/pause-desktop
	@sh packaging/setup.sh run

test: testing ## runs every test, without a screen
	$(PYTEST) -n 2 --dist worksteal -q -m "not soak"

check: testing ## style, types, layers, fresh forms
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/pyright
	.venv/bin/lint-imports
	.venv/bin/python packaging/forms.py --check
	.venv/bin/python packaging/translations.py --check

soak: testing ## the long proofs
	$(PYTEST) -q -m soak

bench: testing ## speed, as ratios to bare baselines in the same run
	.venv/bin/python packaging/bench/run.py

forms: testing ## compiles ui/ into pause_desktop/gui/forms/
	.venv/bin/python packaging/forms.py

words: testing ## gathers the window's words for translators
	.venv/bin/python packaging/translations.py

pictures: testing ## draws the screenshots that the README shows
	.venv/bin/python packaging/screenshots.py

lock: testing ## writes the lock files anew
	sh packaging/lock.sh

clean: ## removes what was set up
	rm -rf .venv .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist

.PHONY: testing
testing:
	@sh packaging/setup.sh test
