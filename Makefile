# `make` lists the verbs. Each installs what it lacks by apt or from PyPI (into .build) and asks nothing.

# The tests link to what the tool is made of: one build serves both, and what is tested is what runs.
SWIFT  := -c release -Xswiftc -enable-testing
TOOL   := .build/release/ildsjael
VENV   := .build/venv
PYTHON := $(VENV)/bin/python
DEMO   := .build/demo-site
# The demo's texts are dated around this day; the same day gives the same bytes.
NOW    := 2026-11-21
# Options for Benchmarks/run, such as BENCH="--sizes 50000 --tmpfs".
BENCH  :=

.DEFAULT_GOAL := help
.PHONY: help site serve test lint bench screenshots clean tool libraries demo
.DELETE_ON_ERROR:

help: ## list the verbs
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile | expand -t 20

site: tool ## build the demo portal into public/
	$(TOOL) build . --output public

serve: site ## build the demo portal and show it at http://localhost:8080
	$(TOOL) serve .

test: libraries $(VENV)/ready ## run every test: Swift, then the built demo in the eyes of others
	@command -v java >/dev/null || sh .ci/apt default-jre-headless
	@command -v node >/dev/null || sh .ci/apt nodejs
	@sh .ci/apt chromium-headless-shell nginx caddy
	swift build $(SWIFT) --build-tests
	swift test $(SWIFT) --skip-build
	node --test Tests/SearchClient
	@$(MAKE) --no-print-directory demo
	node --test Tests/SearchRelevance
	$(PYTHON) -m pytest -p no:cacheprovider -n 2 --no-loadscope-reorder Tests/Site

lint: ## format, and the laws of the house
	swift format lint --strict --recursive Sources Tests Package.swift
	@command -v python3 >/dev/null || sh .ci/apt python3
	.ci/laws --self-test
	.ci/laws

bench: tool | $(VENV)/bin/python ## time builds and searches beside Hugo and Pagefind, on 1,000 and 10,000 records
	@command -v node >/dev/null || sh .ci/apt nodejs
	@sh .ci/apt chromium-headless-shell
	Benchmarks/run $(BENCH)

screenshots: demo $(VENV)/ready ## photograph the demo in Chromium, narrow and wide, light and dark
	@sh .ci/apt chromium-headless-shell
	$(PYTHON) Tests/Site/screenshots.py $(DEMO) .build/screenshots

clean: ## remove what was built
	rm -rf .build public .public.spare .public.lock .ildsjael-cache

tool: libraries
	swift build $(SWIFT) --product ildsjael

libraries:
	@sh .ci/apt libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libstemmer-dev libjemalloc-dev libssl-dev libvips-tools

# Built five times: into a new folder, over itself, into another folder, by one job, and for an address with a path.
demo: tool
	rm -rf $(DEMO) $(DEMO)-again $(DEMO)-one-job $(DEMO)-portal
	$(TOOL) build . --now $(NOW) --output $(DEMO)-again
	$(TOOL) build . --now $(NOW) --output $(DEMO)
	$(TOOL) build . --now $(NOW) --output $(DEMO)
	$(TOOL) build . --now $(NOW) --output $(DEMO)-one-job --jobs 1
	$(TOOL) build . --now $(NOW) --output $(DEMO)-portal --base-url https://example.org/portal/

$(VENV)/bin/python:
	@python3 -c 'import ensurepip, venv' 2>/dev/null || sh .ci/apt python3 python3-venv
	python3 -m venv --clear $(VENV)

$(VENV)/ready: Tests/Site/requirements.txt | $(VENV)/bin/python
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@
