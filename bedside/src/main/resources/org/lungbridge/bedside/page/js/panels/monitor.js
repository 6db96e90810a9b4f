// The bedside monitor: five curves and their numbers.

import { h, write } from "../core/dom.js";
import { number, shown, value } from "../core/format.js";
import { onPreference, preference, stillWaves } from "../core/preferences.js";
import { beep } from "../core/sound.js";
import { t } from "../core/words.js";
import { capnogram, filled } from "../waves/breath.js";
import { ecg } from "../waves/ecg.js";
import { arterial, pleth, venous } from "../waves/pulse.js";
import { Sweep } from "../waves/sweep.js";

const FAST = 25;
const SLOW = 6.25;

/** Upper ends a scale may have; it takes the least that holds the curve. */
const TOPS = { arterial: [90, 120, 150, 180, 240, 320], venous: [15, 30, 45], carbon: [40, 60, 80, 120] };

export class Monitor {
  constructor(root, session, heart) {
    this.session = session;
    this.heart = heart;
    root.append(h("div", { class: "title" }, h("h2", { text: t("monitor.title") }),
      h("span", { class: "soft small", text: t("monitor.sweep") }), h("span", { class: "grow" }),
      this.rest = h("span", { class: "temperature strong", id: "temperature" }),
      h("a", { href: "#monitor", target: "_blank", text: "↗", title: t("view.window"), "aria-label": t("view.window.of", { name: t("monitor.title") }) })));
    this.traces = root.appendChild(h("div", { class: "traces" }));
    this.curves = {};
    this.rows = {};
    this.row("ecg", FAST, [-0.4, 1.15], this.heartNumbers());
    this.row("arterial", FAST, [0, 150], this.arterialNumbers());
    this.row("pleth", FAST, [-0.05, 1.08], this.plethNumbers());
    this.row("venous", FAST, [0, 30], this.venousNumbers());
    this.row("carbon", SLOW, [0, 60], this.carbonNumbers());
    session.on("frame", () => this.numbers()).on("numbers", () => this.numbers()).on("limits", () => this.limits()).on("all", () => this.limits());
    document.addEventListener("alarming", (event) => this.alarming(event.detail));
    onPreference(() => this.restyle());
  }

  row(name, speed, range, numbers) {
    const canvas = h("canvas", { role: "img", "aria-label": t(`wave.${name}.label`) });
    const scale = h("div", { class: "scale", "aria-hidden": "true" });
    const row = h("div", { class: `trace ${name}` }, h("div", { class: "side" }, h("span", { class: "name", text: t(`wave.${name}`) }), scale), h("div", { class: "wave" }, canvas), numbers);
    this.traces.append(row);
    this.rows[name] = { row, scale, numbers };
    this.curves[name] = new Sweep(canvas, { speed, range, color: `--${name}`, peaks: name === "ecg" });
  }

  /** A big number, its name, unit and limits; kept by id to be written later. */
  field(id, name, size, className = "") {
    const big = h("span", { class: size, "data-value": id, text: "–" });
    const limits = h("span", { class: "limits" });
    this.fields = this.fields || {};
    this.fields[id] = { big, limits };
    return [h("span", { class: `about ${className}` }, h("span", { text: name }), h("span", { class: "unit", text: "" }), limits), big];
  }

  heartNumbers() {
    return h("div", { class: "numbers ecg", "data-parameters": "heartRate_perMin" }, this.field("heartRate_perMin", t("number.HR"), "big"));
  }

  arterialNumbers() {
    this.pressures = h("span", { class: "middle", "data-value": "bloodPressure", text: "–" });
    const [about, mean] = this.field("MAP_mmHg", t("number.ABP"), "big");
    return h("div", { class: "numbers arterial", "data-parameters": "MAP_mmHg systolicPressure_mmHg diastolicPressure_mmHg" }, about,
      h("span", {}, h("span", {}, this.pressures), h("br"), mean));
  }

  plethNumbers() {
    return h("div", { class: "numbers pleth", "data-parameters": "SpO2" }, this.field("SpO2", t("number.SpO2"), "big"));
  }

  venousNumbers() {
    return h("div", { class: "numbers venous", "data-parameters": "CVP_mmHg" }, this.field("CVP_mmHg", t("number.CVP"), "middle"));
  }

  carbonNumbers() {
    return h("div", { class: "numbers carbon", "data-parameters": "EtCO2_mmHg respiratoryRate_perMin" },
      this.field("EtCO2_mmHg", t("number.EtCO2"), "middle"), this.field("respiratoryRate_perMin", t("number.RR"), "middle"));
  }

  numbers() {
    const session = this.session;
    for (const [id, field] of Object.entries(this.fields)) {
      write(field.big, this.text(id));
    }
    write(this.pressures, `${number(session.seen("systolicPressure_mmHg"))}/${number(session.seen("diastolicPressure_mmHg"))}`);
    write(this.fields.MAP_mmHg.big, `(${this.text("MAP_mmHg")})`);
    const degrees = session.seen("temperature_degC");
    write(this.rest, `${t("number.T")} ${number(degrees, 1)} °C`);
    this.rescale();
  }

  text(id) {
    const seen = this.session.seen(id);
    if (id === "SpO2" && this.session.seen("pulseAmplitude") < 0.02) {
      return "–?–";
    }
    return value(id, this.session.column(id).unit || unitOf(id), seen);
  }

  limits() {
    for (const [id, field] of Object.entries(this.fields)) {
      const how = shown(id, this.session.column(id).unit || unitOf(id));
      field.limits.previousSibling.textContent = how.unit;
      const limit = this.session.state.limits.find((each) => each.parameter === id);
      const edge = (given) => (given === null || given === undefined ? "·" : number(given * how.factor, how.decimals));
      write(field.limits, limit ? (limit.on ? `${edge(limit.low)} – ${edge(limit.high)}` : t("limits.off")) : "");
    }
    this.restyle();
  }

  alarming(active) {
    for (const { numbers } of Object.values(this.rows)) {
      const names = numbers.dataset.parameters.split(" ");
      numbers.classList.toggle("alarming", active.some((alarm) => names.includes(alarm.parameter) && alarm.state !== "latched"));
    }
  }

  rescale() {
    const fit = (name, top, low) => {
      const tops = TOPS[name];
      this.curves[name].scale(low, tops.find((each) => each >= top) ?? tops[tops.length - 1]);
    };
    fit("arterial", (this.session.seen("systolicPressure_mmHg") || 0) * 1.08, 0);
    const venousPressure = this.session.seen("CVP_mmHg") || 0;
    fit("venous", venousPressure + 4, venousPressure < 4 ? -5 : 0);
    fit("carbon", this.session.seen("EtCO2_mmHg") || 0, 0);
    for (const name of ["arterial", "venous", "carbon"]) {
      const [low, high] = this.curves[name].range;
      write(this.rows[name].scale, "");
      this.rows[name].scale.append(h("span", { text: high }), h("span", { text: number((high + low) / 2) }), h("span", { text: number(low) }));
    }
  }

  restyle() {
    Object.values(this.curves).forEach((curve) => curve.restyle());
  }

  /** Writes the curves on; called with every picture of the screen. */
  paint(beat) {
    const now = this.values();
    const { from, to } = beat;
    const point = {
      ecg: (at) => (now.alive ? ecg(at.beat, now.rate) : 0),
      arterial: (at) => arterial(at.beat, now.arterial),
      pleth: (at) => pleth(at.beat, now.rate, now.amplitude),
      venous: (at) => venous(at.beat, now.rate, now.cvp, filled(at.breath, now.breath), 2),
      carbon: (at) => capnogram(at.breath, now.breath, now.endTidal),
    };
    for (const [name, curve] of Object.entries(this.curves)) {
      if (stillWaves()) {
        if (beat.whole) {
          curve.still((ago) => point[name](beat.before(ago)));
        }
      } else {
        curve.extend(from, to, (share) => point[name](beat.at(share)));
      }
    }
    if (beat.newBeat && preference("pulseTone")) {
      beep(this.session.seen("SpO2"));
    }
  }

  values() {
    const seen = (id) => this.session.seen(id);
    const rate = seen("alive") === 0 ? 0 : seen("heartRate_perMin") || 0;
    return {
      alive: seen("alive") !== 0,
      rate,
      amplitude: seen("pulseAmplitude") ?? 1,
      cvp: seen("CVP_mmHg") || 0,
      endTidal: seen("EtCO2_mmHg") || 0,
      breath: this.heart.breath(),
      arterial: { rate, systolic: seen("systolicPressure_mmHg"), diastolic: seen("diastolicPressure_mmHg"), mean: seen("MAP_mmHg") },
    };
  }
}

function unitOf(id) {
  return id === "SpO2" ? "1" : id.endsWith("_mmHg") ? "mmHg" : id.endsWith("_perMin") ? "/min" : "";
}
