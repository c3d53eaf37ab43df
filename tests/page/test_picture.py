"""Where a picture of a page comes from, and where it may not come from."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.page.pictures import picture
from tests.page.server import redirect, reply, serving
from tui_reader.errors import NetworkError, SourceError
from tui_reader.page.model import Page
from tui_reader.page.picture import address_of, picture_of
from tui_reader.page.web import Limits, NotAllowedError, Web

PNG = picture()
PICTURE = reply(PNG, "200 OK", "Content-Type: image/png", "Set-Cookie: seen=1")


def local(path: Path) -> Page:
    return Page(str(path), b"", "text/html")


def on_web(url: str) -> Page:
    return Page(url, b"", "text/html", url=url)


# Beside a local page


@pytest.fixture
def page(tmp_path: Path) -> Page:
    home = tmp_path / "home"
    (home / "more pictures").mkdir(parents=True)
    for path in (home / "a.png", home / "more pictures" / "b.png", tmp_path / "secret.png"):
        path.write_bytes(PNG)
    return local(home / "page.html")


@pytest.mark.parametrize("url", ["a.png", "./a.png", "more%20pictures/b.png", "a.png?v=2#top"])
def test_a_file_below_the_directory_of_the_page_is_read(page: Page, url: str) -> None:
    assert picture_of(url, page, Web()) == PNG


def test_a_page_named_without_its_directory_is_in_this_one(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(page.given).parent)
    assert picture_of("a.png", Page("page.html", b"", "text/html"), Web()) == PNG


@pytest.mark.parametrize(
    "url", ["../secret.png", "more/../../secret.png", "..%2fsecret.png", "/etc/hostname", "link"]
)
def test_nothing_outside_that_directory_is_read(page: Page, url: str) -> None:
    Path(page.given).with_name("link").symlink_to("../secret.png")
    with pytest.raises(SourceError, match="outside the directory"):
        picture_of(url, page, Web())


def test_an_address_of_a_file_follows_the_same_rule(page: Page) -> None:
    home = Path(page.given).parent
    assert picture_of((home / "a.png").as_uri(), page, Web()) == PNG
    with pytest.raises(SourceError, match="outside the directory"):
        picture_of((home.parent / "secret.png").as_uri(), page, Web())


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("none.png", "there is no file none.png"),
        ("more%20pictures", "is a directory"),
        ("a.png%00b", "cannot be read"),
        ("x" * 5000, "cannot be read"),
        ("pipe", "no regular file"),
        ("javascript:alert(1)", "not an address that can be shown"),
        ("//[broken/a.png", "is no address"),
        ("", "does not say where"),
    ],
)
def test_what_is_no_file_is_one_line(page: Page, url: str, why: str) -> None:
    os.mkfifo(Path(page.given).with_name("pipe"))
    with pytest.raises(SourceError, match=why) as caught:
        picture_of(url, page, Web())
    assert len(caught.value.what) < 200


def test_a_file_has_the_limit_of_the_web(page: Page) -> None:
    with pytest.raises(SourceError, match="larger than"):
        picture_of("a.png", page, Web(Limits(body=10)))


def test_nothing_lies_beside_a_pipe() -> None:
    with pytest.raises(SourceError, match="pipe"):
        picture_of("a.png", Page("-", b"", "text/html"), Web())


def test_a_page_of_the_web_shows_no_file(page: Page) -> None:
    path = Path(page.given).with_name("a.png").as_uri()
    with pytest.raises(SourceError, match="nothing of this computer"):
        picture_of(path, on_web("https://harbour.example/"), Web())


# In the page itself


def test_a_picture_written_into_the_page_is_read() -> None:
    packed = base64.b64encode(PNG).decode()
    for url in (
        f"data:image/png;base64,{packed}",
        f"DATA:image/png;charset=x;BASE64,{quote(packed, safe='')}",
        f"data:image/png,{quote(PNG)}",
    ):
        assert picture_of(url, on_web("https://harbour.example/"), Web()) == PNG


@pytest.mark.parametrize("url", ["data:image/png;base64", "data:;base64,abc", "data:"])
def test_one_that_is_damaged_is_one_line(url: str) -> None:
    with pytest.raises(SourceError, match="damaged"):
        picture_of(url, local(Path("page.html")), Web())


@pytest.mark.parametrize("size", [20, 5000])
def test_one_that_is_too_large_is_refused(size: int) -> None:
    with pytest.raises(SourceError, match="larger than"):
        picture_of("data:," + "a" * size, local(Path("page.html")), Web(Limits(body=10)))


# On the web


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("b.png", "https://harbour.example/a/b.png"),
        ("/b.png", "https://harbour.example/b.png"),
        ("//cdn.example/b.png", "https://cdn.example/b.png"),
        ("HTTP://cdn.example/b.png", "HTTP://cdn.example/b.png"),
        ("ftp://cdn.example/b.png", None),
        ("//[broken", None),
    ],
)
def test_an_address_is_understood_from_its_page(url: str, found: str | None) -> None:
    assert address_of(url, on_web("https://harbour.example/a/page")) == found


def test_a_picture_is_fetched_without_cookies_and_with_the_person_s_signal() -> None:
    from http.cookiejar import CookieJar

    jar = CookieJar()
    with serving({"/a.png": PICTURE}) as server:
        page = on_web(server.url("/page"))
        assert picture_of("a.png", page, Web(jar=jar)) == PNG
    (asked,) = server.asked
    assert asked.all("cookie") == []
    assert asked.all("referer") == []
    assert asked.all("sec-gpc") == ["1"]
    assert asked.all("accept")[0].startswith("image/")
    assert len(jar) == 0


def test_a_host_that_may_not_be_asked_is_not_asked() -> None:
    with serving({"*": PICTURE}) as server:
        with pytest.raises(NotAllowedError) as caught:
            picture_of("a.png", on_web(server.url()), Web(may_ask=lambda host: False))
        assert caught.value.where == "127.0.0.1"
    assert server.asked == []


def test_a_redirect_leads_to_no_host_that_may_not_be_asked() -> None:
    replies = {}
    with serving(replies) as server:
        replies["/a.png"] = redirect(server.url("/b.png", "localhost"))
        with pytest.raises(NotAllowedError) as caught:
            picture_of("a.png", on_web(server.url()), Web(may_ask=lambda host: host[0] == "1"))
        assert caught.value.where == "localhost"
    assert [asked.target for asked in server.asked] == ["/a.png"]


@pytest.mark.parametrize("page", [on_web("https://harbour.example/"), local(Path("page.html"))])
def test_only_a_page_of_the_own_network_shows_pictures_of_it(page: Page) -> None:
    private = pytest.raises(NetworkError, match="private address")
    with serving({"*": PICTURE}) as server, private:
        picture_of(server.url("/router.png"), page, Web())
    assert server.asked == []


def test_through_a_proxy_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"*": PICTURE}) as server:
        monkeypatch.setenv("http_proxy", server.url())
        with pytest.raises(NetworkError, match="private address"):
            picture_of("http://192.168.0.1/a.png", local(Path("page.html")), Web())
    assert server.asked == []


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (reply(b"<p>No.", "200 OK"), "is no picture but text"),
        (reply(b"%PDF-1.7", "200 OK", "Content-Type: application/pdf"), "is no picture but a PDF"),
        (reply(b"gone", "404 Not Found", "Content-Type: image/png"), "404"),
        (reply(PNG * 9, "200 OK", "Content-Type: image/png"), "larger than"),
        (PICTURE[:-10], "broke off"),
    ],
)
def test_an_answer_that_is_no_picture_is_one_line(answer: bytes, why: str) -> None:
    with serving({"*": answer}) as server, pytest.raises(NetworkError, match=why):
        picture_of("a.png", on_web(server.url()), Web(Limits(body=2 * len(PNG))))


@pytest.mark.parametrize("said", ["application/octet-stream", "image/x-unknown", ""])
def test_a_server_need_not_know_the_format(said: str) -> None:
    with serving({"*": reply(PNG, "200 OK", f"Content-Type: {said}")}) as server:
        assert picture_of("a.png", on_web(server.url()), Web()) == PNG
