"""The whole way: the sample briefs, the same bytes on any day, and the door for Python."""

import datetime
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import publisher

ROOT = Path(__file__).resolve().parent.parent
NAMES = [f"{name}.{suffix}" for name in ("investor", "leadership", "public") for suffix in ("docx", "pdf")]
AGAIN = """
import datetime, sys, time
{clock}
import publisher
publisher.build(out=sys.argv[1], date=datetime.date(2026, 1, 5))
"""
THIRTY_YEARS_ON = """
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime(2056, 1, 5, 3, 4, 5, tzinfo=tz)
    utcnow = today = now
real, local, utc = time.time, time.localtime, time.gmtime
time.time = lambda: real() + 30 * 365.25 * 86400
time.localtime = lambda seconds=None: local(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: utc(time.time() if seconds is None else seconds)
datetime.datetime = Later
"""


def digests(folder: Path) -> dict[str, str]:
    """Each file's name and SHA-256."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_the_samples_are_built_for_three_audiences_in_two_formats(samples: Path) -> None:
    assert sorted(path.name for path in samples.iterdir()) == NAMES


@pytest.mark.parametrize(("seed", "clock"), [("1", ""), ("77", THIRTY_YEARS_ON)], ids=["other hash seed", "other day"])
def test_the_same_date_gives_the_same_bytes(samples: Path, tmp_path: Path, seed: str, clock: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Shanghai"}
    command = [sys.executable, "-c", AGAIN.format(clock=clock), str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    assert digests(tmp_path) == digests(samples)


def test_another_date_gives_other_bytes(project: Path) -> None:
    for day in (5, 6):
        publisher.build(out=f"day{day}", date=datetime.date(2026, 1, day))
    assert digests(project / "day5") != digests(project / "day6")


def test_build_tells_what_it_wrote(project: Path) -> None:
    built = publisher.build("yunxi", to=["pdf"])
    (output,) = built.outputs
    assert (output.path, output.outline, output.format) == (str(Path("build", "yunxi.pdf")), "yunxi", "pdf")
    assert output.pages >= 1
    assert built.warnings == ()


def test_extract_gives_articles_with_their_items(project: Path) -> None:
    (found,) = publisher.extract("articles/yunxi.txt")
    assert found.article.title == "示范区建设三年蓝图"
    assert "完善就业服务体系" in [measure.evidence.quote for measure in found.items.measures]


def test_extract_is_also_the_package_of_the_finders() -> None:
    import publisher.extract.quantities

    assert [quantity.text for quantity in publisher.extract.quantities.find("新建公园12处")] == ["12处"]
    assert callable(publisher.extract)


def test_corrections_beside_an_article_are_heeded(project: Path) -> None:
    (project / "articles" / "yunxi.corrections.yaml").write_text(
        "title: 云溪蓝图\nitems:\n  - {drop: measure, quote: 完善就业服务体系}\n", "utf-8"
    )
    (found,) = publisher.extract("articles/yunxi.txt")
    assert found.article.title == "云溪蓝图"
    assert "完善就业服务体系" not in [measure.evidence.quote for measure in found.items.measures]


def test_corrections_that_an_outline_names_must_be_there(project: Path) -> None:
    outline = project / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("label:", "corrections: ../mine.yaml, label:"), "utf-8")
    with pytest.raises(publisher.PublisherError, match="no such file"):
        publisher.build("yunxi")
    (project / "mine.yaml").write_text("items:\n  - {drop: goal, quote: 不在文中的话}\n", "utf-8")
    with pytest.raises(publisher.PublisherError, match=r"mine\.yaml:2"):
        publisher.build("yunxi")
    (project / "mine.yaml").write_text("region: 云溪新区\n", "utf-8")
    assert len(publisher.build("yunxi").outputs) == 2


def test_an_articles_doubts_are_told_when_a_brief_is_built(project: Path) -> None:
    article = project / "articles" / "yunxi.txt"
    article.write_text(article.read_text("utf-8").replace("以重大项目为抓手。", "招商”品牌打响。"), "utf-8")
    assert any("yunxi.txt" in str(warning) for warning in publisher.build("yunxi").warnings)


def test_a_source_may_be_a_pattern(project: Path) -> None:
    outline = project / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("articles/yunxi.txt", "articles/*.txt"), "utf-8")
    assert len(publisher.build("yunxi").outputs) == 2


def test_extract_tells_every_file_that_cannot_be_read(project: Path) -> None:
    with pytest.raises(publisher.PublisherError) as caught:
        publisher.extract("none.txt", "articles/yunxi.txt", "slides.pptx")
    assert [problem.message for problem in caught.value.problems] == ["no such file", "no reader for .pptx"]


def test_a_missing_article_is_told_where_the_outline_names_it(project: Path) -> None:
    (project / "articles" / "yunxi.txt").rename(project / "articles" / "yunx.txt")
    with pytest.raises(publisher.PublisherError) as caught:
        publisher.build("yunxi")
    (problem,) = caught.value.problems
    assert problem.place is not None
    assert (problem.place.line, problem.hint) == (5, "did you mean 'yunx.txt'?")
    assert problem.place.path.endswith("yunxi.yaml")


def test_what_is_hidden_is_counted_in_the_closing_table(
    project: Path, run: Callable[..., tuple[int, str, str]]
) -> None:
    code, out, _ = run("build", "--to", "pdf")
    assert (code, len(out.split("\t"))) == (0, 4)
    outline = project / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8") + "hide: [云溪]\n", "utf-8")
    code, out, _ = run("build", "--to", "pdf")
    assert (code, out.split("\t")[4:]) == (0, ["1\n"])
