// Results over time as a table: one line a test, one column a draw. Without a page, so that it can be tested.

import { sensible } from "./format.js";

const NOTABLE = 0.08;

/** Tests by panel and draws by time: {draws: [seconds], panels: [{panel, tests: [{test, unit, cells: [...]}]}]}. */
export function labTable(results) {
  const draws = [...new Set(results.map((result) => result.drawn_s))].sort((a, b) => a - b);
  const panels = [];
  for (const result of [...results].sort((a, b) => a.drawn_s - b.drawn_s || a.available_s - b.available_s)) {
    const panel = findOr(panels, (each) => each.panel === result.panel, () => ({ panel: result.panel, tests: [] }));
    for (const value of result.values || []) {
      const line = findOr(panel.tests, (each) => each.test === value.test, () => ({ test: value.test, unit: value.unit || "", cells: new Array(draws.length).fill(null) }));
      line.cells[draws.indexOf(result.drawn_s)] = { ...value, available_s: result.available_s, device: result.device };
    }
  }
  panels.forEach((panel) => panel.tests.forEach(addChanges));
  return { draws, panels };
}

function findOr(list, wanted, make) {
  let found = list.find(wanted);
  if (!found) {
    found = make();
    list.push(found);
  }
  return found;
}

/** An arrow where a value differs notably from the one before. */
function addChanges(line) {
  let before = null;
  for (const cell of line.cells) {
    if (!cell || typeof cell.value !== "number") {
      continue;
    }
    const size = Math.max(Math.abs(before ?? cell.value), 1e-9);
    const notable = line.test === "pH" ? 0.005 : NOTABLE;
    const change = before === null ? 0 : (cell.value - before) / size;
    cell.arrow = change > notable ? "↑" : change < -notable ? "↓" : "";
    before = cell.value;
  }
}

/** The words of a flag: L, H, LL, HH or "". */
export function flagOf(flag) {
  const known = { low: "L", high: "H", "critical-low": "LL", "critical-high": "HH", criticalLow: "LL", criticalHigh: "HH" };
  return known[flag] || (flag ? String(flag) : "");
}

/** The class of a flag: low, high, critical or "". */
export function toneOf(flag) {
  return /critical/i.test(flag || "") ? "critical" : flag === "low" || flag === "high" ? flag : "";
}

/** A value as text, by its size; a saturation as percent. */
export function cellText(value, percent = false) {
  if (percent && typeof value === "number") {
    return (value * 100).toFixed(0);
  }
  return typeof value === "number" ? sensible(value) : (value ?? "–");
}

/** The table as CSV, newest last. */
export function labCsv(table) {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = [["panel", "test", "unit", ...table.draws.map((draw) => `drawn_${draw}_s`)]];
  for (const panel of table.panels) {
    for (const line of panel.tests) {
      lines.push([panel.panel, line.test, line.unit, ...line.cells.map((cell) => (cell ? String(cell.value) : ""))]);
    }
  }
  return `${lines.map((line) => line.map(quoted).join(",")).join("\n")}\n`;
}

/** Saturation of blood at an oxygen tension (mmHg), Severinghaus 1979, J Appl Physiol 46:599; at pH 7.4 and 37 °C. */
export function severinghaus(tension) {
  return tension <= 0 ? 0 : 1 / (23400 / (tension * tension * tension + 150 * tension) + 1);
}
