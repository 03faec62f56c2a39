"""The words a brief prints for kinds of items, columns and states, unless the outline says others."""

from typing import Final

LABELS: Final = {
    "goals": "主要目标",
    "measures": "重点举措",
    "metrics": "关键指标",
    "summary": "要情摘要",
    "comparison": "主要指标对照",
    "indicator": "指标",
    "value": "数值",
    "period": "时期",
    "status": "状态",
    "source": "来源",
    "region": "地区",
    "year": "年份",
    "growth": "增速",
    "change": "增减",
    "share": "占比",
    "rank": "位次",
    "actual": "已实现",
    "target": "目标",
    "plan": "计划",
    "ongoing": "进行中",
    "done": "已实施",
    "planned": "计划",
    "estimated": "预计",
    "control": "控制情况",
    "kept": "已控制在目标内",
    "exceeded": "超出控制目标",
}
EMPTY_CELL: Final = "—"
