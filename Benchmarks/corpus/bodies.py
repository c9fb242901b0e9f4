"""Markdown bodies of a wished number of words: paragraphs, headings, lists, tables, quotes."""
from datetime import timedelta

from lexicon import person
from portal import BASE_DAY, TASKS, slugify


class Body:
    """Markdown text of about `target` words."""

    def __init__(self, words, rng, target):
        self.w, self.rng, self.left, self.parts = words, rng, target, []

    def count(self, text):
        self.left -= text.count(" ") + 1
        return text

    def sent(self):
        s = self.count(self.w.sentence(self.rng))
        r = self.rng.random()
        if r < 0.05:
            words = s.split(" ")
            i = self.rng.randrange(len(words))
            words[i] = f"**{words[i].rstrip('.,')}**" + ("." if i == len(words) - 1 else "")
            s = " ".join(words)
        elif r < 0.08:
            words = s.split(" ")
            i = self.rng.randrange(len(words))
            words[i] = f"*{words[i].rstrip('.,')}*" + ("." if i == len(words) - 1 else "")
            s = " ".join(words)
        return s

    def para(self, low=2, high=5):
        p = [self.sent() for _ in range(self.rng.randint(low, high))]
        if self.rng.random() < 0.25:
            topic = self.w.title_compound(self.rng)
            p.append(f"Læs mere om [{topic.lower()}](https://example.org/{slugify(topic)}).")
        self.parts.append(" ".join(p))

    def heading(self, level=2):
        t = self.w.title_compound(self.rng)
        if self.rng.random() < 0.5:
            t += " og " + self.w.noun(self.rng)[2]
        self.parts.append("#" * level + " " + t)
        self.left -= 2

    def bullets(self, mark="-"):
        n = self.rng.randint(3, 6)
        lines = []
        for i in range(n):
            a, b = self.w.noun(self.rng), self.w.noun(self.rng)
            lines.append(f"{mark if mark == '-' else str(i + 1) + '.'} "
                         + self.count(f"{a[2].capitalize()} {self.w.preps.draw(self.rng)} {b[1]}"))
        self.parts.append("\n".join(lines))

    def in_list(self):
        return self.parts[-1].startswith(("- ", "1. "))

    def tasks(self):
        picks = self.rng.sample(TASKS, self.rng.randint(3, 6))
        self.parts.append("\n".join(f"- [{self.rng.choice(' x')}] {self.count(t)}" for t in picks))

    def table(self):
        rows = ["| Opgave | Ansvarlig | Frist |", "| --- | --- | ---: |"]
        for _ in range(self.rng.randint(3, 6)):
            d = BASE_DAY + timedelta(days=self.rng.randint(0, 300))
            rows.append(f"| {self.count(self.w.title_compound(self.rng))} | {person(self.rng)} | {d:%d.%m.%Y} |")
        self.parts.append("\n".join(rows))

    def quote(self):
        self.parts.append("> " + self.sent())

    def code(self):
        self.parts.append("```\nEmne: Indkaldelse til generalforsamling\nDato: [indsæt dato]\nSted: [indsæt sted]\n```")

    def text(self):
        return "\n\n".join(self.parts) + "\n"


def short_body(words, rng, low, high, headings):
    b = Body(words, rng, rng.randint(low, high))
    b.para()
    while b.left > 0:
        r = rng.random()
        if headings and r < 0.3:
            b.heading()
            b.para(1, 3)
        elif r < 0.5 and not b.in_list():
            b.bullets()
        else:
            b.para(1, 4)
    return b.text()


def article_body(words, rng):
    b = Body(words, rng, rng.randint(400, 1500))
    b.para()
    while b.left > 0:
        b.heading()
        b.para()
        for _ in range(rng.randint(1, 4)):
            r = rng.random()
            if r < 0.45 or (r < 0.88 and b.in_list()):
                b.para()
            elif r < 0.6:
                b.bullets()
            elif r < 0.7:
                b.bullets("1.")
            elif r < 0.8:
                b.heading(3)
                b.para()
            elif r < 0.88:
                b.tasks()
            elif r < 0.94:
                b.table()
            elif r < 0.985:
                b.quote()
            else:
                b.code()
    return b.text()
