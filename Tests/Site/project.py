"""A project's declarations and records as their authors wrote them, read without the tool."""
import functools
from dataclasses import dataclass
from pathlib import Path

import yaml


def read_yaml(text):
    """Every value as the text it is written with."""
    return yaml.load(text, yaml.CBaseLoader) or {}


def front_matter(path):
    parts = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n").split("---\n", 2)
    return read_yaml(parts[1])


@dataclass
class Record:
    slug: str
    versions: dict    # language → the fields of its file, completed by the main one's

    @property
    def main(self):
        return next(iter(self.versions.values()))


@dataclass
class Collection:
    id: str
    declaration: dict
    records: list

    @property
    def traits(self):
        return self.declaration.get("traits") or {}

    def label(self, language):
        return in_language(self.declaration["label"], language)

    def path(self, language, main):
        path = in_language(self.declaration.get("path", self.id), language)
        return ("" if language == main else language + "/") + path + "/"


def in_language(text, language):
    return text if isinstance(text, str) else text.get(language, next(iter(text.values())))


class Project:
    def __init__(self, root):
        self.root = Path(root)
        self.settings = read_yaml((self.root / "site/site.yml").read_text(encoding="utf-8"))
        self.languages = self.settings["languages"]
        self.collections = {}
        for file in sorted((self.root / "site/collections").glob("*.yml")):
            declaration = read_yaml(file.read_text(encoding="utf-8"))
            self.collections[file.stem] = Collection(file.stem, declaration, self.records(file.stem, declaration))

    def records(self, collection, declaration):
        main, *others = self.languages
        files = {path.stem: path for path in sorted((self.root / "content" / collection).rglob("*.md"))}
        defaults = {name: field["default"] for name, field in declaration["fields"].items() if "default" in field}
        found = []
        for name, path in files.items():
            if name.rpartition(".")[2] in others:
                continue
            versions = {main: {**defaults, **front_matter(path)}}
            versions |= {language: versions[main] | front_matter(files[f"{name}.{language}"])
                         for language in others if f"{name}.{language}" in files}
            found.append(Record(name, versions))
        return found

    def terms(self, field):
        """The keys that a choice may have."""
        return self.vocabulary(field["from"]) if "from" in field else list(field.get("options", {}))

    @functools.cache
    def vocabulary(self, name):
        return list(read_yaml((self.root / f"site/vocabularies/{name}.yml").read_text(encoding="utf-8"))["terms"])
