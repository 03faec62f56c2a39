"""publisher coverage: counts, items and the page."""

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_the_counts_tell_each_section_and_the_sum(project: Path, run: Run) -> None:
    path = project / "outlines" / "yunxi.yaml"
    path.write_text(path.read_text("utf-8").replace("goals: all", "goals: none", 1), "utf-8")
    code, out, err = run("coverage", "yunxi")
    assert (code, err) == (0, "")
    rows = [line.split("\t") for line in out.splitlines()]
    assert [row[1] for row in rows] == ["聚焦产业升级 夯实发展根基", "聚焦民生改善 增进群众福祉", ""] or rows[0][
        1
    ] == "（导语）"
    industry = next(row for row in rows if row[1].startswith("聚焦产业升级"))
    goals = industry[2].split("/")
    assert goals[0] == "0"
    assert int(goals[1]) >= 1
    assert "unasked" in industry[5]
    used, found = zip(*(map(int, cell.split("/")) for row in rows[:-1] for cell in row[2:5]), strict=True)
    total = [tuple(map(int, cell.split("/"))) for cell in rows[-1][2:5]]
    assert rows[-1][0] == "total"
    assert tuple(map(sum, zip(*total, strict=True))) == (sum(used), sum(found))


def test_the_items_tell_each_its_outcome_and_words(project: Path, run: Run) -> None:
    code, out, _ = run("coverage", "yunxi", "--items")
    assert code == 0
    rows = [line.split("\t") for line in out.splitlines()]
    assert all(len(row) == 6 and row[0] == "yunxi" for row in rows)
    by_words = {(row[1], row[5]): row[3:5] for row in rows}
    assert by_words["measure", "完善就业服务体系"] == ["printed", "people"]
    assert by_words["goal", "确保城镇登记失业率控制在3%以内"] == ["printed", "people"]


def test_the_page_is_the_same_on_every_run_and_holds_the_text(project: Path, run: Run) -> None:
    assert run("coverage", "yunxi", "--html", "pages/a.html")[0] == 0
    assert run("coverage", "yunxi", "--html", "pages/b.html")[0] == 0
    first, second = ((project / "pages" / name).read_bytes() for name in ("a.html", "b.html"))
    assert first == second
    assert "《云溪区重点工作要点》取材一览" in first.decode()
    assert "完善就业服务体系" in first.decode()


def test_a_source_can_be_read_elsewhere(project: Path, run: Run) -> None:
    other = project / "other.txt"
    other.write_text((project / "articles" / "yunxi.txt").read_text("utf-8").replace("12所", "15所"), "utf-8")
    out = run("coverage", "yunxi", "--items", "--source", "yunxi=other.txt")[1]
    assert "兴建公办幼儿园15所" in out


def test_mistakes_are_told_as_a_build_tells_them(project: Path, run: Run) -> None:
    assert run("coverage", "yunxo")[0] == 1
    assert run("coverage")[0] == 2


def test_build_tells_why_the_summary_has_its_points(project: Path, run: Run) -> None:
    path = project / "outlines" / "yunxi.yaml"
    path.write_text(path.read_text("utf-8") + "summary: {goals: 1, metrics: 1}\n", "utf-8")
    code, out, _ = run("build", "yunxi", "--to", "pdf", "--why")
    assert code == 0
    rows = [line.split("\t") for line in out.splitlines()[1:]]
    assert [row[1][:2] for row in rows] == ["g-", "k-"]
    for outline, _, score, words, why in rows:
        points = [float(part.split()[0]) for part in why.split(", ")]
        assert (outline, float(score)) == ("yunxi", sum(points))
        assert words
    assert "figure: 9" in rows[0][4]
