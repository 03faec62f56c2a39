"""Where the project stands, a small project to work in, and one build of the samples that tests share."""

import datetime
import os
import shutil
import sys
from collections.abc import Callable
from contextvars import copy_context
from pathlib import Path

import pytest

import publisher
from publisher.cli import main

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = """示范区建设三年蓝图

未来三年,云溪区将以产业强区为引领,加快建设宜居宜业新城。

聚焦产业升级 夯实发展根基

以重大项目为抓手。全力推进智能制造产业园建设,实施企业技术改造行动。力争到2027年地区生产总值突破900亿元,培育规上工业企业300家。

聚焦民生改善 增进群众福祉

完善就业服务体系,兴建公办幼儿园12所。确保城镇登记失业率控制在3%以内。
"""
OUTLINE = """title: 云溪区重点工作要点
audience: 领导参阅
style: briefing
sources:
  yunxi: {path: ../articles/yunxi.txt, label: 云溪区蓝图, region: 云溪区, date: 2025-01-06}
sections:
  - id: industry
    title: 产业升级
    from: [{article: yunxi, heading: 产业}]
    goals: all
    measures: all
  - id: people
    title: 民生改善
    from: [{article: yunxi, heading: 民生}]
    goals: all
    measures: all
    metrics: {as: table}
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one article and one outline, and the working directory in it."""
    for folder, name, text in (("articles", "yunxi.txt", ARTICLE), ("outlines", "yunxi.yaml", OUTLINE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line in this process: exit code, standard output, standard error."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["publisher", *arguments])
        with pytest.raises(SystemExit) as stopped:
            copy_context().run(main)  # as in a process of its own: its options do not last
        captured = capfd.readouterr()
        code = stopped.value.code
        return code if isinstance(code, int) else 0, captured.out, captured.err

    return call


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sample briefs, built once, in the project's own folder."""
    out = tmp_path_factory.mktemp("samples")
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        publisher.build(out=str(out), date=datetime.date(2026, 1, 5))
    finally:
        os.chdir(before)
    return out


@pytest.fixture(scope="session")
def soffice() -> str:
    """LibreOffice's command; the test is skipped where there is none."""
    found = shutil.which("soffice")
    if not found:
        pytest.skip("LibreOffice is not installed")
    return found
