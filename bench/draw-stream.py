#!/usr/bin/env python3
"""Draws what grouping costs along a stream: bench/draw-stream.py SVG CSV=LABEL...

A CSV has the columns reports, ms, heap (the processor's milliseconds a report and MB of heap after a
collection, since the row before). No library but Python's own."""
import csv
import sys

WIDE, HIGH, LEFT, TOP, ROOM = 720, 190, 56, 34, 60
COLOURS = ["#1b4f72", "#b03a2e", "#1e8449"]


def rows(path):
    with open(path, newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return [{k: float(v) for k, v in row.items()} for row in csv.DictReader(lines)]


def panel(series, column, title, goal, top, far):
    most = 1.15 * max([r[column] for _, s in series for r in s] + ([goal] if goal else []))
    x = lambda reports: LEFT + (WIDE - LEFT - 20) * reports / far
    y = lambda value: top + HIGH * (1 - value / most)
    out = [f'<text x="{LEFT}" y="{top - 10}" font-weight="bold">{title}</text>']
    for step in range(5):
        value = most * step / 4
        out.append(f'<line x1="{LEFT}" x2="{WIDE - 20}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{LEFT - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{value:.3g}</text>')
    for step in range(5):
        out.append(f'<text x="{x(far * step / 4):.1f}" y="{top + HIGH + 16}" text-anchor="middle">{far * step / 4:,.0f}</text>')
    if goal:
        out.append(f'<line x1="{LEFT}" x2="{WIDE - 20}" y1="{y(goal):.1f}" y2="{y(goal):.1f}" stroke="#888" stroke-dasharray="5 4"/>')
        out.append(f'<text x="{WIDE - 20}" y="{y(goal) - 4:.1f}" text-anchor="end">300 a second</text>')
    for number, (label, own) in enumerate(series):
        points = " ".join(f"{x(r['reports']):.1f},{y(r[column]):.1f}" for r in own)
        out.append(f'<polyline points="{points}" fill="none" stroke="{COLOURS[number]}" stroke-width="2"/>')
        out.append(f'<text x="{LEFT + 8}" y="{top + HIGH - 10 - 15 * number}" fill="{COLOURS[number]}">{label}</text>')
    return out


def main(svg, *named):
    series = [(label, rows(path)) for path, label in (n.split("=", 1) for n in named)]
    far = max(r["reports"] for _, s in series for r in s)
    high = TOP + 2 * (HIGH + ROOM)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{high}" font-family="sans-serif" font-size="12">']
    out.append(f'<rect width="{WIDE}" height="{high}" fill="white"/>')
    out += panel(series, "ms", "Milliseconds of a processor a report, by reports of the stream", 1000 / 300, TOP, far)
    out += panel(series, "heap", "MB of heap after a collection", None, TOP + HIGH + ROOM, far)
    with open(svg, "w") as file:
        file.write("\n".join(out + ["</svg>", ""]))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
