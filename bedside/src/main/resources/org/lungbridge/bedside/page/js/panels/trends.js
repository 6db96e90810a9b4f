// Trends: small panels over one time axis, with orders and events as lines and alarm limits as bands.

import { button, g, h, show } from "../core/dom.js";
import { shown, span, time } from "../core/format.js";
import { onPreference } from "../core/preferences.js";
import { t, tOr } from "../core/words.js";

const POINTS = 600;
const TALL = 124;
const LOOKS = [300, 1800, 7200, 21600, 86400, 0];
const TICKS = [1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 345600];
const PHASE_COLORS = { prone: "--volume", exchange: "--medium" };
const PHASE_ORDERS = ["turn-prone", "turn-supine", "change-oxygenator", "change-circuit", "change-pump-head", "de-air-circuit", "emergency-drive"];
const DASHES = [[], [6, 3], [2, 3], [8, 3, 2, 3]];

/** Panels a reader may turn on; each has at most four lines of one unit. */
const PANELS = [
  { id: "oxygen", columns: ["SpO2", "ecmoPreMembraneSO2", "ecmoPostMembraneSO2"], colors: ["--pleth", "--venous", "--arterial"], limits: "SpO2", on: true },
  { id: "pressure", columns: ["systolicPressure_mmHg", "MAP_mmHg", "diastolicPressure_mmHg"], colors: ["--arterial", "--arterial", "--arterial"], dashes: [1, 0, 2], limits: "MAP_mmHg", on: true },
  { id: "rate", columns: ["heartRate_perMin", "respiratoryRate_perMin"], colors: ["--ecg", "--breath"], limits: "heartRate_perMin", on: true },
  { id: "flow", columns: ["ecmoBloodFlow_LPerMin", "ecmoSweep_LPerMin"], colors: ["--arterial", "--flow"], limits: "ecmoBloodFlow_LPerMin", on: true },
  { id: "circuit", columns: ["ecmoDrainagePressure_mmHg", "ecmoPreMembranePressure_mmHg", "ecmoPostMembranePressure_mmHg", "ecmoMembraneDeltaP_mmHg"],
    colors: ["--venous", "--volume", "--arterial", "--medium"], limits: "ecmoDrainagePressure_mmHg", on: true },
  { id: "carbon", columns: ["EtCO2_mmHg"], colors: ["--carbon"], limits: "EtCO2_mmHg" },
  { id: "airway", columns: ["peakPressure_cmH2O", "plateauPressure_cmH2O", "drivingPressure_cmH2O", "PEEP_cmH2O"], colors: ["--breath", "--arterial", "--volume", "--venous"], limits: "plateauPressure_cmH2O" },
  { id: "volume", columns: ["tidalVolume_mL"], colors: ["--volume"] },
  { id: "compliance", columns: ["compliance_mLPerCmH2O"], colors: ["--flow"] },
  { id: "venous", columns: ["CVP_mmHg", "mPAP_mmHg"], colors: ["--venous", "--medium"], limits: "CVP_mmHg" },
  { id: "speed", columns: ["ecmoActualSpeed_rpm", "ecmoPumpSpeed_rpm"], colors: ["--flow", "--soft"], dashes: [0, 1] },
  { id: "temperature", columns: ["temperature_degC"], colors: ["--temperature"], limits: "temperature_degC" },
];

export class Trends {
  constructor(root, session, extra = []) {
    this.session = session;
    this.root = root;
    this.look = 1800;
    this.all = [...PANELS, ...extra];
    this.shown = new Set(this.all.filter((panel) => panel.on).map((panel) => panel.id));
    this.place = h("div", {});
    this.data = new Map();
    this.phases = [];
    session.on("log", (line) => this.visible && PHASE_ORDERS.includes(line.what) && this.load());
    root.append(this.tools(), this.place);
    session.on("all", () => this.reset()).on("numbers", (numbers) => this.add(numbers)).on("truth", (truth) => this.add(truth, "truth"));
    onPreference(() => this.visible && this.build());
    new ResizeObserver(() => this.visible && this.resize()).observe(root);
  }

  tools() {
    this.buttons = LOOKS.map((look) => button(look ? span(look) : t("trends.all"), () => this.lookAt(look), { "aria-pressed": String(look === this.look) }));
    const boxes = this.all.map((panel) => {
      const box = h("input", { type: "checkbox", checked: this.shown.has(panel.id), onchange: () => this.toggle(panel.id, box.checked) });
      return h("label", { class: "check" }, box, t(`trend.${panel.id}`));
    });
    return h("div", {}, h("div", { class: "row", role: "group", "aria-label": t("trends.look") }, this.buttons),
      h("details", {}, h("summary", { text: t("trends.choose") }), h("div", { class: "form row" }, boxes)));
  }

  lookAt(look) {
    this.look = look;
    this.buttons.forEach((each, place) => each.setAttribute("aria-pressed", String(LOOKS[place] === look)));
    this.load();
  }

  toggle(id, on) {
    this.shown[on ? "add" : "delete"](id);
    this.load();
  }

  /** A tab that comes to the front loads what it missed. */
  appear(visible) {
    this.visible = visible;
    if (visible) {
      this.load();
    }
  }

  reset() {
    this.data.clear();
    if (this.visible) {
      this.load();
    }
  }

  columns() {
    const known = (id) => this.session.columns.numbers.has(id) || this.session.columns.truth.has(id) || this.session.columns.frame.has(id);
    return this.all.filter((panel) => this.shown.has(panel.id)).map((panel) => ({ ...panel, columns: panel.columns.filter(known) })).filter((panel) => panel.columns.length);
  }

  async load() {
    const panels = this.columns();
    const ids = [...new Set(panels.flatMap((panel) => panel.columns))];
    if (!ids.length || !this.session.state) {
      return;
    }
    const now = this.session.state.clock.time_s;
    const at = this.session.latest.frame?.t ?? now;
    const from = this.look ? Math.max(0, at - this.look) : 0;
    try {
      const answer = await this.session.get(`trends?columns=${ids.join(",")}&from=${from}&to=${Math.ceil(at) + 1}&points=${POINTS}`);
      this.data = new Map(answer.columns.map((id, place) => [id, answer.rows.map((row) => row[place])]));
      this.phases = answer.phases || [];
      this.build();
    } catch (refusal) {
      show(this.place, h("p", { class: "problem", text: refusal.message }));
    }
  }

  build() {
    const panels = this.columns();
    this.plots = [];
    show(this.place);
    for (const panel of panels) {
      const box = h("div", { class: "trend-panel" });
      this.place.append(box);
      box.append(this.legend(panel));
      const plot = new window.uPlot(this.options(panel, box), this.series(panel), box);
      this.plots.push({ plot, panel });
    }
  }

  legend(panel) {
    const how = this.how(panel.columns[0]);
    return h("div", { class: "legend" }, h("strong", { text: `${t(`trend.${panel.id}`)} (${how.unit || "–"})` }), panel.columns.length > 1 && panel.columns.map((id, place) =>
      h("span", { class: "key" }, g("svg", { viewBox: "0 0 26 8", "aria-hidden": "true" }, g("line", { x1: 0, x2: 26, y1: 4, y2: 4, stroke: `var(${color(panel, id)})`, "stroke-width": 2.5,
        "stroke-dasharray": dash(panel, id, place).join(" ") })), tOr(`column.${id}`, this.session.column(id).label || id))));
  }

  how(id) {
    return shown(id, this.session.column(id).unit || (id === "SpO2" || id.endsWith("SO2") ? "1" : ""));
  }

  options(panel, box) {
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--soft").trim();
    const grid = { stroke: style.getPropertyValue("--grid").trim(), width: 1 };
    const series = panel.columns.map((id, place) => ({ label: id, stroke: style.getPropertyValue(color(panel, id)).trim(), width: 2, dash: dash(panel, id, place), points: { show: false }, spanGaps: true }));
    return {
      width: Math.max(200, this.place.clientWidth - 4),
      height: TALL,
      legend: { show: false },
      cursor: { sync: { key: "lungbridge" }, drag: { x: true, y: false } },
      scales: { x: { time: false }, y: { range: (plot, low, high) => room(low, high) } },
      axes: [{ stroke: ink, grid, ticks: grid, font: "11px DejaVu Sans, sans-serif", size: 30, values: (plot, splits) => splits.map(time), space: 76, incrs: TICKS },
        { stroke: ink, grid, ticks: grid, font: "11px DejaVu Sans, sans-serif", size: 44, space: 24 }],
      series: [{}, ...series],
      hooks: { drawClear: [(plot) => this.behind(plot, panel)], draw: [(plot) => this.marks(plot), (plot) => this.phases.forEach((phase) => name(plot, phase))] },
    };
  }

  series(panel) {
    const x = this.data.get("time_s") || [];
    return [x, ...panel.columns.map((id) => {
      const { factor } = this.how(id);
      return (this.data.get(id) || x.map(() => null)).map((value) => (value === null || value === undefined ? null : value * factor));
    })];
  }

  /** Behind the lines: phases, and the band between alarm limits. */
  behind(plot, panel) {
    this.phases.forEach((phase) => shade(plot, phase));
    const limit = this.session.state?.limits?.find((each) => each.parameter === panel.limits && each.on);
    if (!limit) {
      return;
    }
    const { factor } = this.how(panel.limits);
    const { left, top, width, height } = plot.bbox;
    const place = (value, otherwise) => (value === null || value === undefined ? otherwise : Math.min(top + height, Math.max(top, plot.valToPos(value * factor, "y", true))));
    const from = place(limit.high, top);
    const to = place(limit.low, top + height);
    plot.ctx.save();
    plot.ctx.globalAlpha = 0.13;
    plot.ctx.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--good").trim();
    plot.ctx.fillRect(left, from, width, Math.max(0, to - from));
    plot.ctx.restore();
  }

  /** Orders as dashed lines, faults (where they may be seen) as full ones. */
  marks(plot) {
    const { left, top, width, height } = plot.bbox;
    const style = getComputedStyle(document.documentElement);
    const ctx = plot.ctx;
    ctx.save();
    ctx.lineWidth = 1;
    for (const line of this.session.log) {
      const marked = line.kind === "order" && line.what !== "set-luck" || line.kind === "fault";
      const x = marked ? plot.valToPos(line.time_s, "x", true) : -1;
      if (x >= left && x <= left + width) {
        ctx.strokeStyle = style.getPropertyValue(line.kind === "fault" ? "--high" : "--accent").trim();
        ctx.setLineDash(line.kind === "fault" ? [] : [3, 3]);
        ctx.beginPath();
        ctx.moveTo(x, top);
        ctx.lineTo(x, top + height);
        ctx.stroke();
      }
    }
    ctx.restore();
  }

  add(data, kind = "numbers") {
    if (!this.visible || !this.plots?.length || !this.data.has("time_s")) {
      return;
    }
    const times = this.data.get("time_s");
    const last = times[times.length - 1] ?? -1;
    const step = (this.look || Math.max(600, last)) / POINTS;
    if (kind === "numbers") {
      if (!(data.t > last + step * 0.999)) {
        return;
      }
      times.push(data.t);
      for (const [id, values] of this.data) {
        if (id !== "time_s") {
          values.push(this.session.seen(id) ?? this.session.truth(id));
        }
      }
      this.trim(times, data.t);
      this.plots.forEach(({ plot, panel }) => plot.setData(this.series(panel)));
    }
  }

  trim(times, now) {
    while (times.length > 2 && (this.look ? times[0] < now - this.look : times.length > 2 * POINTS)) {
      this.data.forEach((values) => values.shift());
    }
  }

  resize() {
    const width = Math.max(200, this.place.clientWidth - 4);
    this.plots?.forEach(({ plot }) => plot.width !== width && plot.setSize({ width, height: TALL }));
  }
}

/** A stretch of time in which the patient lay prone or the circuit was closed for work: shaded, hatched, and named. */
function shade(plot, { kind, from_s: from, to_s: to }) {
  const { left, top, width, height } = plot.bbox;
  const at = (time) => Math.min(left + width, Math.max(left, plot.valToPos(time, "x", true)));
  const first = at(from);
  const last = to === null ? left + width : at(to);
  if (!(last > left) || !(first < left + width)) {
    return;
  }
  const style = getComputedStyle(document.documentElement);
  const { ctx } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(first, top, Math.max(2, last - first), height);
  ctx.clip();
  ctx.fillStyle = ctx.strokeStyle = style.getPropertyValue(PHASE_COLORS[kind]).trim();
  ctx.globalAlpha = 0.12;
  ctx.fillRect(first, top, Math.max(2, last - first), height);
  ctx.globalAlpha = 0.35;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let x = first - height; x < last; x += kind === "prone" ? 14 : 7) {
    ctx.moveTo(x, top + height);
    ctx.lineTo(x + height, top);
  }
  ctx.stroke();
  ctx.restore();
}

/** The name of a phase, over the lines, on a ground of its own. */
function name(plot, { kind, from_s: from, to_s: to }) {
  const { left, top, width, height } = plot.bbox;
  const first = Math.max(left, plot.valToPos(from, "x", true));
  const last = to === null ? left + width : plot.valToPos(to, "x", true);
  const style = getComputedStyle(document.documentElement);
  const { ctx } = plot;
  ctx.save();
  ctx.font = "11px DejaVu Sans, sans-serif";
  const word = t(`phase.${kind}`);
  const wide = ctx.measureText(word).width + 6;
  if (first < left + width - wide && last > left) {
    const low = kind === "prone" ? top + height - 16 : top + height - 31;
    ctx.fillStyle = style.getPropertyValue("--panel").trim();
    ctx.fillRect(first + 1, low, wide, 14);
    ctx.fillStyle = style.getPropertyValue("--ink").trim();
    ctx.textAlign = "left";
    ctx.textBaseline = "top";
    ctx.fillText(word, first + 4, low + 2);
  }
  ctx.restore();
}

function color(panel, id) {
  const whole = PANELS.find((each) => each.id === panel.id) || panel;
  return whole.colors[whole.columns.indexOf(id)] || "--ink";
}

function dash(panel, id, place) {
  const whole = PANELS.find((each) => each.id === panel.id) || panel;
  return DASHES[(whole.dashes ? whole.dashes[whole.columns.indexOf(id)] : place) % DASHES.length];
}

/** A little room above and below the lines. */
function room(low, high) {
  if (low === null || high === null || !Number.isFinite(low)) {
    return [0, 1];
  }
  const more = Math.max((high - low) * 0.08, Math.abs(high) * 0.02, 0.2);
  return [low - more, high + more];
}
