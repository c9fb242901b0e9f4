"""The month as a grid, against Python's own calendar and the list below it."""
import calendar
import re
from datetime import date

import pytest

MONTHS = re.compile(r"(?:(en|uk|ar)/)?(?:det-sker|events|podii|faaliyat)/(\d{4})/(\d\d)/index\.html")
WEEKDAYS = {"da": ("mandag", "søndag"), "en": ("Monday", "Sunday"), "uk": ("понеділок", "неділя")}
TODAY = date(2026, 11, 21)


def months(demo):
    found = [(page, MONTHS.fullmatch(page.path)) for page in demo.pages]
    pages = [(page, match[1] or "da", int(match[2]), int(match[3])) for page, match in found if match]
    assert len({language for _, language, _, _ in pages}) == 4 and len(pages) > 20
    return pages


def rows(page):
    return [row.css("td") for row in page.find(".month-grid tbody tr")]


def test_days_stand_under_their_weekdays(demo):
    for page, language, year, month in months(demo):
        found = [[int(cell.css_first("time").text()) if cell.css_first("time") else 0 for cell in row] for row in rows(page)]
        assert found == calendar.Calendar().monthdayscalendar(year, month), page.path
        stamps = [node.attributes["datetime"] for node in page.find(".month-grid time")]
        last = calendar.monthrange(year, month)[1]
        assert stamps == [date(year, month, day).isoformat() for day in range(1, last + 1)], page.path
        weeks = [int(re.search(r"\d+", node.text())[0]) for node in page.find(".month-grid tbody th")]
        wanted = [max(week).isocalendar().week for week in calendar.Calendar().monthdatescalendar(year, month)]
        assert weeks == wanted, page.path
        heads = [node.text() for node in page.find(".month-grid thead th .weekday")]
        assert len(heads) == len(set(heads)) == 7
        assert language not in WEEKDAYS or (heads[0], heads[-1]) == WEEKDAYS[language]


def test_each_day_leads_to_its_part_of_the_list(demo):
    """A day's cell tells as many events as the list has that day, and those of days before that go on."""
    told = 0
    for page, language, _, _ in months(demo):
        listed = {int(re.search(r"\d+", node.css_first("h2").attributes["id"])[0]): node.css("li") for node in page.find(".day")}
        held = {}
        for cell in page.find(".month-grid td"):
            link, day = cell.css_first("a"), cell.css_first("time")
            if link is None:
                assert day is None or int(day.text()) not in listed, page.path
                continue
            assert link.attributes["href"][1:] in page.ids, page.path
            held[int(day.text())] = link
        assert held.keys() >= listed.keys(), page.path
        for day, lines in listed.items():
            assert held[day].attributes["href"] == f"#dag-{day}"
            if language != "ar":
                assert int(re.search(r"\d+", held[day].css_first(".visually-hidden").text())[0]) >= len(lines), page.path
            titles = [line.css_first("a").text() for line in lines]
            shown = [node.text() for node in held[day].css(".held")]
            assert len(shown) <= 3 and (len(lines) > 2 or set(titles) & set(shown)), page.path
            told += 1
    assert told > 20


def test_today(demo):
    marked = [(page.path, cell.css_first("time").attributes["datetime"]) for page, *_ in months(demo)
              for cell in page.find('.month-grid [aria-current="date"]')]
    assert len(marked) == 4 and {day for _, day in marked} == {TODAY.isoformat()}


def test_by_keyboard(tab, address):
    tab.goto(f"{address}/det-sker/2026/12/")
    tab.locator(".month-grid a").first.focus()
    wanted = tab.evaluate("document.activeElement.getAttribute('href')")
    tab.keyboard.press("Enter")
    assert tab.evaluate("location.hash") == wanted
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('.day').querySelector('h2').id") == wanted[1:]


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("path", ["det-sker/2026/11/", "ar/faaliyat/2026/11/"])
def test_fits(tab, address, path, width):
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(f"{address}/{path}")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    titles = tab.locator(".month-grid .held")
    assert titles.count() > 5 and titles.first.is_visible() == (width == 1280)
    boxes = [tab.locator(".month-grid a").nth(place).bounding_box() for place in range(tab.locator(".month-grid a").count())]
    assert min(box["width"] for box in boxes) >= 24 and min(box["height"] for box in boxes) >= 24
    heads = [tab.locator(".month-grid thead th").nth(place).bounding_box()["x"] for place in (1, 7)]
    assert (heads[0] > heads[1]) == path.startswith("ar/")
