// Results as they come back: a table over time and the last gas on the dissociation curve.

import { button, g, h, show } from "../core/dom.js";
import { shown, time } from "../core/format.js";
import { cellText, flagOf, labCsv, labTable, severinghaus, toneOf } from "../core/labs.js";
import { onPreference } from "../core/preferences.js";
import { t, tOr } from "../core/words.js";

const MOST = 8;
const WIDE = 300;
const TALL = 170;

export class Results {
  constructor(root, session, report) {
    this.session = session;
    this.report = report;
    this.place = h("div", {});
    root.append(this.place);
    session.on("all", () => this.draw()).on("result", () => this.draw());
    onPreference(() => session.state && this.draw());
  }

  draw() {
    const table = labTable(this.session.results);
    if (!table.draws.length) {
      show(this.place, h("p", { class: "soft", text: t("results.none") }));
      return;
    }
    const from = Math.max(0, table.draws.length - MOST);
    const head = h("tr", {}, h("th", { text: t("results.test") }), table.draws.slice(from).map((draw) => h("th", { class: "draw", scope: "col", text: time(draw) })));
    const body = table.panels.map((panel) => this.panel(panel, from, table.draws.length));
    show(this.place, h("div", { class: "row" }, h("h2", { text: t("results.title") }), h("span", { class: "grow" }),
      button(t("results.copy"), () => this.copy(table), { id: "copy-labs" })),
    h("div", { class: "lab", tabindex: "0", role: "region", "aria-label": t("results.title") }, h("table", {}, h("thead", {}, head), body)),
    h("p", { class: "soft small", text: t("results.key") }), this.curve());
  }

  panel(panel, from, count) {
    const lines = panel.tests.filter((line) => line.cells.slice(from).some(Boolean)).map((line) => h("tr", {},
      h("th", { scope: "row" }, tOr(`analyte.${line.test}`, line.test), " ", h("span", { class: "small soft", text: unitOf(line) })),
      line.cells.slice(from).map((cell) => (cell ? this.cell(cell) : h("td", { text: "" })))));
    return lines.length ? h("tbody", {}, h("tr", { class: "panel-name" }, h("th", { colspan: count - from + 1, text: tOr(`test.${panel.panel}`, panel.panel) })), lines) : null;
  }

  cell(cell) {
    const how = shown(cell.test, unitCode(cell.unit));
    const converts = typeof cell.value === "number" && how.factor !== 1 && unitCode(cell.unit) !== "1";
    const text = converts ? (cell.value * how.factor).toFixed(how.decimals) : cellText(cell.value, isShare(cell.test, cell.unit));
    const flag = flagOf(cell.flag);
    return h("td", { class: toneOf(cell.flag), title: cell.device || "" }, text, flag ? ` ${flag}` : "", cell.arrow ? ` ${cell.arrow}` : "");
  }

  async copy(table) {
    try {
      await navigator.clipboard.writeText(labCsv(table));
      this.report({ text: t("results.copied") });
    } catch {
      this.report(new Error(t("results.copy.failed")));
    }
  }

  /** Oxygen tensions and saturations of the last gases on the curve. */
  curve() {
    const gases = this.session.results.map((result) => {
      const value = (test) => result.values?.find((each) => each.test === test && typeof each.value === "number");
      return { drawn: result.drawn_s, tension: value("PaO2")?.value, saturation: value("SaO2") };
    }).filter((gas) => gas.tension > 0 && gas.saturation).slice(-4);
    if (!gases.length) {
      return null;
    }
    const x = (tension) => 34 + (Math.min(150, tension) / 150) * (WIDE - 44);
    const y = (share) => TALL - 24 - share * (TALL - 34);
    const line = Array.from({ length: 76 }, (each, i) => `${x(i * 2).toFixed(1)},${y(severinghaus(i * 2)).toFixed(1)}`).join(" ");
    const dots = gases.map((gas, place) => {
      const share = gas.saturation.value > 1.5 ? gas.saturation.value / 100 : gas.saturation.value;
      const newest = place === gases.length - 1;
      return [g("circle", { cx: x(gas.tension), cy: y(share), r: newest ? 5 : 3, fill: newest ? "var(--arterial)" : "none", stroke: "var(--arterial)", "stroke-width": 1.5 }),
        newest ? g("text", { x: x(gas.tension) + 8, y: y(share) + 14, text: `${Math.round(gas.tension)} mmHg, ${Math.round(share * 100)} %` }) : null];
    });
    const ticks = [0, 50, 100, 150].map((each) => g("text", { x: x(each), y: TALL - 8, "text-anchor": "middle", class: "soft", text: each }));
    const levels = [0, 50, 100].map((each) => g("text", { x: 30, y: y(each / 100) + 4, "text-anchor": "end", class: "soft", text: each }));
    return h("figure", { class: "schematic film" }, h("figcaption", { text: t("results.curve") }),
      g("svg", { viewBox: `0 0 ${WIDE} ${TALL}`, width: WIDE, height: TALL, role: "img", "aria-label": t("results.curve") },
        g("polyline", { points: line, fill: "none", stroke: "var(--soft)", "stroke-width": 1.6 }), ticks, levels, dots.flat()));
  }
}

/** Whether a value is a saturation given as a fraction. */
function isShare(test, unit) {
  return unit === "1" && /S.*O2|[sS]aturation/.test(test);
}

function unitCode(unit) {
  return unit === "mmHg" ? "mm[Hg]" : unit;
}


function unitOf(line) {
  const code = unitCode(line.unit);
  const how = shown(line.test, code);
  if (isShare(line.test, line.unit)) {
    return "%";
  }
  return code === "1" ? "" : how.factor === 1 ? line.unit : how.unit;
}
