"""StyledChart -> how high it is drawn, in Word as in PDF."""

from publisher.model import Style, StyledChart

CHART_GAP = 8.0  # points before a chart
_UPRIGHT = 230.0  # points: a column or line chart with its unit, legend and names
_EDGES, _LEGEND = 3.5, 2.0  # lines over and under bars: unit and axis; the legend
_BAR, _BETWEEN = 1.2, 0.7  # ems: a bar, and the gap after a category
_LARGEST_SHARE = 0.8  # of the page's height


def chart_height(chart: StyledChart, style: Style) -> float:
    """In points: bars ask for room by their number, all others are of one height; none is taller than a page holds."""
    role, wanted = style.roles["table_cell"], _UPRIGHT
    if chart.kind in ("bar", "progress"):
        bars = len(chart.series) if chart.kind == "bar" else 1
        height = max(bars * _BAR * role.size, role.line) + _BETWEEN * role.size
        edges = _EDGES + (_LEGEND if len(chart.series) > 1 else 0.0)
        values = [one.values for one in chart.series]
        told = sum(any(value is not None for value in row) for row in zip(*values, strict=True))
        wanted = edges * role.line + told * height
    most = (style.page.height - style.page.top - style.page.bottom) / 25.4 * 72 * _LARGEST_SHARE
    return min(wanted, most)
