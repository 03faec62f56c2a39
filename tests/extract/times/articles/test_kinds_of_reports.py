"""What kind of report a title names, and words of days gone by, tell that deeds are done."""

import pytest
from reading import decide, found_measures

from publisher.article.text import read
from publisher.extract import measures as measure_finder

_DEEDS = "县港航局组织人员核查渔船112艘，修订制度31项。"


def _statuses(title: str, body: str = _DEEDS) -> set[str]:
    page = read(f"{title}\n\n{body}".encode(), "page.txt")
    return {found.status for found in measure_finder.find(page, decide(page))}


@pytest.mark.parametrize(
    "title",
    [
        "关于渔港审计查出问题整改情况的报告",
        "关于巡察反馈意见整改情况的公告",
        "护渔整改落实情况报告",
        "渔港事件处置情况的通报",
        "海洋督察问题整改情况公示",
        "休渔执法检查报告",
        "海塘街道工作简报",
        "渔区信息快报",
        "渔港社区工作动态",
    ],
)
def test_a_report_of_such_a_kind_tells_what_is_done(title: str) -> None:
    assert _statuses(title) == {"done"}


@pytest.mark.parametrize("title", ["渔港整改工作方案", "关于2031年护渔资金安排情况的报告", "渔港2031年整改工作计划"])
def test_what_sets_out_plans_does_not(title: str) -> None:
    assert _statuses(title) == {"planned"}


def test_a_section_on_how_work_goes_reports() -> None:
    assert _statuses("海湾县护渔工作", f"一、整改工作总体推进情况\n\n{_DEEDS}") == {"done"}
    assert _statuses("海湾县整改情况的报告", f"一、下一步安排\n\n{_DEEDS}") == {"planned"}


@pytest.mark.parametrize(
    "day", ["昨天下午", "前天", "上周五", "上个月", "上月底", "当晚", "次日", "此后", "会后", "年初"]
)
def test_a_day_gone_by_tells_what_is_done(day: str) -> None:
    assert {found.status for found in found_measures(f"{day}，{_DEEDS}")} == {"done"}
