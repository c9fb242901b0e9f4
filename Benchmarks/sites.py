"""The two sites a benchmark builds: the same made-up records in our forms and in Hugo's."""
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent


def make(root, form, n):
    """The folder of a site of `n` records, made anew only when its ingredients have changed."""
    folder = root / f"{form}-{n}"
    stamp, wanted = folder / ".ingredients", fingerprint(form)
    if not stamp.exists() or stamp.read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        for source in ingredients(form):
            shutil.copytree(source, folder / target(source), dirs_exist_ok=True, ignore=own_layouts(source))
        subprocess.run([sys.executable, HERE / "corpus", folder, str(n), "--form", form], check=True)
        stamp.write_text(wanted)
    return folder


def ingredients(form):
    """Folders a site is made of, beside its records."""
    if form == "hugo":
        return [HERE / "peers/hugo"]
    shared = [REPOSITORY / "layouts", REPOSITORY / "site/languages", REPOSITORY / "site/assets"]
    return [path for path in shared if path.is_dir()] + [HERE / "project"]


def target(source):
    return source.relative_to(REPOSITORY) if HERE not in source.parents else Path()


def own_layouts(source):
    """Leaves out the demo's layouts of single collections: they name fields that the corpus does not have."""
    def ignored(folder, names):
        return [n for n in names if (Path(folder) / n).is_dir() and n != "partials"]
    return ignored if source == REPOSITORY / "layouts" else None


def fingerprint(form):
    digest = hashlib.sha256()
    for folder in [HERE / "corpus", *ingredients(form)]:
        for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            digest.update(str(path).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


class ChangingRecord:
    """One job of a site; every change adds another line to it, and the end restores it."""

    def __init__(self, site):
        jobs = sorted((site / "content/jobs").glob("[!_]*.md"))
        self.path = jobs[len(jobs) // 2]
        self.original, self.changes = self.path.read_bytes(), 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.path.write_bytes(self.original)

    def change(self):
        self.changes += 1
        self.path.write_bytes(self.original + f"\nÆndring nummer {self.changes}.\n".encode())
