"""Who is timed, and how each is called."""
import subprocess
import venv

import sites

BUILD = sites.REPOSITORY / ".build"
NOW = "2026-11-21"


class Ildsjael:
    name, form = "Ildsjæl", "ildsjael"

    def __init__(self, tool):
        self.tool = tool

    def build(self, site, output, *options):
        return [self.tool, "build", str(site), "--output", str(output), "--base-url", "https://example.org",
                "--now", NOW, *options]


class Hugo:
    name, form = "Hugo", "hugo"

    def __init__(self):
        self.tool = packaged("hugo/binaries/hugo*")

    def build(self, site, output):
        return [self.tool, "--source", str(site), "--destination", str(output)]


class Pagefind:
    """Makes a search index of the HTML that Hugo wrote, in a folder `pagefind` beside it."""
    name = "Pagefind"

    def __init__(self):
        self.tool = packaged("pagefind_bin_extended/pagefind_extended")

    def index(self, output):
        return [self.tool, "--site", str(output)]


def packaged(pattern):
    """A peer's own binary, without the Python script that starts it."""
    return str(next(peers().glob(f"lib/python*/site-packages/{pattern}")))


def peers():
    """A Python environment with the wanted versions from PyPI, made anew when they have changed."""
    home, wanted = BUILD / "bench-venv", (sites.HERE / "requirements.txt").read_text()
    stamp = home / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != wanted:
        venv.create(home, with_pip=True, clear=True)
        subprocess.run([home / "bin/pip", "install", "-q", "--disable-pip-version-check",
                        "-r", sites.HERE / "requirements.txt"], check=True)
        stamp.write_text(wanted)
    return home
