#!/usr/bin/env python3
"""Draws what a story costs the more reports it has: bench/draw-story-size.py SVG CSV

The CSV has a column of reports and one of processor seconds for each stage. Both scales are
logarithmic; a dashed line shows growth with the square. No library but Python's own."""
import csv
import math
import sys

WIDE, HIGH, LEFT, TOP = 720, 360, 56, 34
COLOURS = ["#7d6608", "#1e8449", "#6c3483", "#1b4f72", "#b03a2e"]


def main(svg, path):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    reports = [int(r["reports"]) for r in rows]
    stages = [c for c in rows[0] if c != "reports"]
    least, most = 0.1, 2 * max(float(r[s]) for r in rows for s in stages)
    scale = lambda v, low, high: (math.log(max(v, low)) - math.log(low)) / (math.log(high) - math.log(low))
    x = lambda n: LEFT + (WIDE - LEFT - 170) * scale(n, reports[0], reports[-1])
    y = lambda s: TOP + HIGH * (1 - scale(s, least, most))
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{TOP + HIGH + 40}" font-family="sans-serif" font-size="12">']
    out.append(f'<rect width="{WIDE}" height="{TOP + HIGH + 40}" fill="white"/>')
    out.append(f'<text x="{LEFT}" y="{TOP - 14}" font-weight="bold">Processor seconds by reports of one story</text>')
    for second in (0.1, 1, 10, 100, 1000):
        if second <= most:
            out.append(f'<line x1="{LEFT}" x2="{WIDE - 170}" y1="{y(second):.1f}" y2="{y(second):.1f}" stroke="#ddd"/>')
            out.append(f'<text x="{LEFT - 6}" y="{y(second) + 4:.1f}" text-anchor="end">{second:g}</text>')
    for n in reports:
        out.append(f'<text x="{x(n):.1f}" y="{TOP + HIGH + 18}" text-anchor="middle">{n:,}</text>')
    first = float(rows[0][stages[-2]])
    square = " ".join(f"{x(n):.1f},{y(first * (n / reports[0]) ** 2):.1f}" for n in reports)
    out.append(f'<polyline points="{square}" fill="none" stroke="#888" stroke-dasharray="5 4"/>')
    for colour, stage in zip(COLOURS, stages):
        points = " ".join(f"{x(n):.1f},{y(float(r[stage])):.1f}" for n, r in zip(reports, rows))
        out.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out.append(f'<text x="{x(reports[-1]) + 8:.1f}" y="{y(float(rows[-1][stage])) + 4:.1f}" fill="{colour}">{stage}</text>')
    with open(svg, "w") as file:
        file.write("\n".join(out + ["</svg>", ""]))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
