"""The page of the night in a real browser: nothing fails, nothing is fetched, everything is reached and fits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alerts_cases import FIRM, ON, firm_cases, firm_referral, night, person_flag
from playwright.sync_api import Browser, Page, sync_playwright

from alerts.letters import compose
from alerts.owing import owe
from alerts.report import report
from models import Dispatch

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="no browser: /usr/bin/chromium is not installed")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


def written(folder: Path, text: str) -> str:
    path = folder / "page.html"
    path.write_text(text, "utf-8")
    return path.as_uri()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_opens_without_an_error_and_fetches_nothing(page: Page, tmp_path: Path, language: str) -> None:
    address = written(tmp_path, report(night(), language))
    errors: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    assert errors == []
    assert [url for url in asked if url not in {address, "data:,"}] == []
    assert page.get_by_role("heading", name=FIRM).is_visible()


def test_every_flagged_debtor_is_reached_from_the_list_and_back(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, report(night())))
    links = page.locator("#list + table tbody a")
    assert links.count() == len(night().flagged)
    for place in range(links.count()):
        link = links.nth(place)
        name, target = link.inner_text(), link.get_attribute("href") or ""
        link.click()
        assert page.locator(f"section{target} h3").inner_text() == name
        assert page.locator(target).bounding_box()["y"] < 900  # type: ignore[index]
        page.locator(f"{target} .back a").click()
        assert page.url.endswith("#list")


def test_chinese_is_drawn_and_not_as_empty_boxes(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, report(night())))
    assert page.get_by_text("夜间筛查报告", exact=True).is_visible()
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<span id=probe>执行</span>')")
    drawn, size = page.evaluate("[probe.getBoundingClientRect().width, parseFloat(getComputedStyle(probe).fontSize)]")
    assert drawn == pytest.approx(2 * size, rel=0.1)


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_over_the_side(browser: Browser, tmp_path: Path, width: int, language: str, scheme: str) -> None:
    endless = person_flag("W" * 120)
    page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(written(tmp_path, report(night(*night().flagged, endless), language)))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_hostile_names_run_nothing(page: Page, tmp_path: Path) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    hostile = person_flag('"><script>alert(1)</script><img src=x onerror=alert(2)>')
    page.goto(written(tmp_path, report(night(hostile))))
    page.wait_for_timeout(100)
    assert dialogs == []
    assert "<script>alert(1)</script>" in page.locator("#debtor-1 h3").inner_text()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_letter_fits_as_well(browser: Browser, tmp_path: Path, width: int) -> None:
    dispatch = Dispatch.of(owe(firm_referral())[:1], ON)
    message = compose(
        dispatch, "zh", "执破值守 <zhipo@zhipo.example>", cases={firm_referral().debtor.key: firm_cases()}
    )
    body = message.get_body(("html",))
    assert body is not None
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto(written(tmp_path, body.get_content()))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.get_by_role("heading", name="线索提示函").is_visible()
    page.close()
