# Capibara. `make help` lists the targets; CONTRIBUTING.md tells more.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
RUN := PATH="$(CURDIR)/$(BIN):$(CURDIR)/.tools/bin:$$PATH" PYTHONUNBUFFERED=1

.PHONY: help setup check programs test test-heavy faults fuzz demo bench docs dashboard pictures monitoring clouds oidc generate dist image e2e peers clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: uv, the Python environment, Go, Debian packages (as root)
	@bash .ci/setup

check: setup ## Format, lint, types, layers, generated files: seconds
	@$(RUN) ruff format --check operator packaging tests
	@$(RUN) ruff check operator packaging tests
	@$(RUN) mypy
	@$(RUN) lint-imports
	@$(RUN) python -m capibara.cli.generate --check
	@$(RUN) .ci/dashboard check
	@$(RUN) bash .ci/site

programs: setup ## Build what the tests run and the machine lacks: kube-apiserver, etcd, helm (minutes, once)
	@$(RUN) python -m tests.programs

test: programs ## All tests; nothing has to run beforehand
	@$(RUN) .ci/test -m "not heavy and not cloud"

test-heavy: programs ## The tests that take minutes or much memory
	@$(RUN) pytest -m heavy

faults: programs ## Kill and disturb at every call, in every combination (minutes)
	@$(RUN) pytest tests/faults tests/unit/test_deaths.py tests/unit/test_walks.py tests/unit/test_degraded_worlds.py tests/unit/test_promises.py

fuzz: setup ## A million inputs to every reader and every call of the local server; says the memory before and after
	@$(RUN) PYTHONPATH=operator:. nice python -m tests.fuzz --inputs $(or $(INPUTS),1000000)

demo: setup ## Start everything for real, run examples/, print what came out, stop everything
	@$(RUN) capibara demo

bench: setup ## Measure, and print ratios (docs/figures.md)
	@$(RUN) python -m tests.bench

docs: setup ## The documentation as a site, in dist/site
	@$(RUN) bash .ci/site

dashboard: setup ## The page that the gateway serves at /: built, and its types checked (built by `make setup` too)
	@$(RUN) .ci/dashboard check

pictures: programs ## docs/images: the dashboard's pictures, of real runs on this machine (as root, minutes)
	@$(RUN) pytest tests/dashboard/pictures.py

monitoring: programs ## A real Prometheus at a real operator; promtool checks metrics, alerts, panels (builds both once, minutes)
	@$(RUN) PYTHONPATH=operator:. bash .ci/monitoring

clouds: setup ## The output store's tests on an emulator of Azure (npm, installed once)
	@$(RUN) PYTHONPATH=operator:. bash .ci/clouds

oidc: programs ## The dashboard behind oauth2-proxy and an OIDC provider (Go builds the one, npm brings the other; once)
	@$(RUN) PYTHONPATH=operator:. bash .ci/oidc

generate: setup ## crds/ and reference pages from the models
	@$(RUN) python -m capibara.cli.generate

.tools/bin/helm: tests/gotools.py gotools/go.mod gotools/go.sum
	@$(RUN) python -m tests.gotools "$@"

dist: setup .tools/bin/helm ## dist/: the chart as an archive, and install.yaml for kubectl (VALUES="--set image.repository=...")
	@$(RUN) packaging/dist dist $(VALUES)
	@ls -l dist

image: setup ## dist/images/: both container images as OCI archives, with their bills of materials (as root, minutes)
	@$(RUN) PYTHONPATH=packaging python -m imagebuild capibara capibara-local

IMAGE_SOURCES := $(shell find operator packaging dashboard/src dashboard/package-lock.json crds examples controlplane -type f -not -name '*.pyc' -not -path '*/gateway/page/*') pyproject.toml uv.lock
dist/images/capibara-local.tar: $(IMAGE_SOURCES)
	@$(MAKE) image

e2e: setup programs .tools/bin/helm dist/images/capibara-local.tar ## The images and the chart on a real node: kubelet, containerd, helm (as root, 10 minutes)
	@$(RUN) PYTHONPATH=operator:packaging:. python -m tests.node

peers: setup programs .tools/bin/helm dist/images/capibara-local.tar ## print(1) beside a Job and agent-sandbox on that node (as root, 30 minutes)
	@$(RUN) PYTHONPATH=operator:packaging:. python -m tests.peers

clean: ## Remove the Python environment and caches of tools (built control plane and images stay in the user's cache)
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
