# Capibara. `make help` lists the targets; CONTRIBUTING.md tells more.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
RUN := PATH="$(CURDIR)/$(BIN):$(CURDIR)/.tools/bin:$$PATH" PYTHONUNBUFFERED=1

.PHONY: help setup check test test-heavy demo bench docs monitoring generate clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: uv, the Python environment, Go, Debian packages (as root)
	@bash .ci/setup

check: setup ## Format, lint, types, layers, generated files: seconds
	@$(RUN) ruff format --check operator tests
	@$(RUN) ruff check operator tests
	@$(RUN) mypy
	@$(RUN) lint-imports
	@$(RUN) python -m capibara.cli.generate --check
	@$(RUN) bash .ci/site

test: setup ## All tests; nothing has to run beforehand
	@$(RUN) .ci/test -m "not heavy and not cloud"

test-heavy: setup ## The tests that take minutes or much memory
	@$(RUN) pytest -m heavy

demo: setup ## Start everything for real, run examples/, print what came out, stop everything
	@$(RUN) capibara demo

bench: setup ## Measure, and print ratios (see README)
	@$(RUN) python -m tests.bench

docs: setup ## The documentation as a site, in dist/site
	@$(RUN) bash .ci/site

monitoring: setup ## Have promtool check metrics, alerts and dashboard (builds it once, minutes)
	@$(RUN) PYTHONPATH=operator:. bash .ci/monitoring

generate: setup ## crds/ and reference pages from the models
	@$(RUN) python -m capibara.cli.generate

clean: ## Remove the Python environment and caches of tools (built control plane and images stay in the user's cache)
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
