"""The buttons at a page's end: print it, send its address on. Made by a script, so that nothing offered is dead."""
import pytest
from playwright.sync_api import expect

PAGE = "/vaerktoejskasse/generalforsamling/"
WORDS = {"print": "Udskriv siden", "share": "Del siden", "copy": "Kopiér linket", "copied": "Linket er kopieret"}
CLIPBOARD = """Object.defineProperty(navigator, "clipboard", {value: {writeText: async (text) => { %s }}});"""
SHARING = """navigator.share = async (what) => { window.shared = what; %s };"""


def opened(tab, address, *scripts):
    """The page with the tools' place, put there where its layout has none."""
    data = " ".join(f'data-{name}="{text}"' for name, text in WORDS.items())

    def answer(route):
        response = route.fetch()
        text = response.text()
        if 'class="page-tools"' not in text:
            text = text.replace("</main>", f'<ul class="page-tools" {data}></ul>\n</main>')
        route.fulfill(response=response, body=text)

    for script in scripts:
        tab.add_init_script(script)
    tab.route(address + PAGE + "**", answer)
    tab.goto(address + PAGE + "?fra=mail#referatet")
    tools = tab.locator(".page-tools")
    return tools, {name: tools.get_attribute("data-" + name) for name in WORDS}


def test_print(tab, address):
    tools, words = opened(tab, address, "window.print = () => { window.printed = true; };")
    tools.get_by_role("button", name=words["print"]).click()
    assert tab.evaluate("window.printed")
    tab.emulate_media(media="print")
    assert not tools.is_visible()


def test_copy(tab, address):
    tools, words = opened(tab, address, "delete Navigator.prototype.share;", CLIPBOARD % "window.copied = text;")
    tools.get_by_role("button", name=words["copy"]).click()
    expect(tools.get_by_role("status")).to_have_text(words["copied"])
    assert tab.evaluate("window.copied") == address + PAGE


def test_refused_clipboard_leaves_the_address(tab, address):
    tools, words = opened(tab, address, "delete Navigator.prototype.share;", CLIPBOARD % "throw new Error();")
    tools.get_by_role("button", name=words["copy"]).click()
    expect(tools.get_by_role("status")).to_have_text(address + PAGE)


def test_share(tab, address):
    tools, words = opened(tab, address, SHARING % "")
    tools.get_by_role("button", name=words["share"]).click()
    assert tab.evaluate("window.shared") == {"title": tab.title(), "url": address + PAGE}
    assert tools.get_by_role("status").inner_text() == ""


@pytest.mark.parametrize("error, said", [("AbortError", False), ("NotAllowedError", True)])
def test_share_that_fails(tab, address, error, said):
    tools, words = opened(tab, address, SHARING % f"throw new DOMException('', '{error}');", CLIPBOARD % "")
    tools.get_by_role("button", name=words["share"]).click()
    expect(tools.get_by_role("status")).to_have_text(words["copied"] if said else "")


@pytest.mark.parametrize("tab", [{"viewport": {"width": 360, "height": 780}}, {}], indirect=True, ids=["360", "1280"])
def test_buttons(tab, address):
    tools, words = opened(tab, address)
    for button in tools.get_by_role("button").all():
        assert button.bounding_box()["height"] >= 24
    widths = tab.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    assert tab.evaluate("Object.keys(localStorage)") == [] and tab.context.cookies() == []


@pytest.mark.parametrize("tab", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts(tab, address):
    tools, words = opened(tab, address)
    assert tools.get_by_role("button").count() == 0
