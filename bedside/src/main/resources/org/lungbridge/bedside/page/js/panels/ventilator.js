// The ventilator: pressure, flow and volume, what is measured, what is set.

import { button, h, write } from "../core/dom.js";
import { number } from "../core/format.js";
import { onPreference, stillWaves } from "../core/preferences.js";
import { t } from "../core/words.js";
import { ventilator } from "../waves/breath.js";
import { Sweep } from "../waves/sweep.js";
import { Machine } from "./machine.js";

const SLOW = 6.25;
const TUBE = 4;
const NONINVASIVE = 3;
const SUPPORTS = ["room-air", "nasal-oxygen", "high-flow", "noninvasive", "tube", "tracheostomy"];
const MODES = ["none", "volume-control", "pressure-control", "pressure-support", "aprv"];
const TOPS = { breath: [20, 30, 40, 60, 80], flow: [40, 60, 90, 120], volume: [300, 500, 800, 1200] };

export class Ventilator extends Machine {
  constructor(root, session, heart, report, orderForm) {
    super(session, report);
    this.heart = heart;
    this.curves = {};
    const waves = h("div", { class: "waves" }, this.wave("breath", [0, 40]), this.wave("flow", [-60, 60], true), this.wave("volume", [0, 500]));
    root.append(this.title("ventilator.title", "ventilator"), h("div", { class: "inside" }, waves, this.measured()),
      h("div", {}, this.knobRow([
        { name: "FiO2", word: "knob.FiO2", unit: "%", step: 5, low: 21, high: 100, decimals: 0 },
        { name: "PEEP", word: "knob.PEEP", unit: "cmH2O", step: 1, low: 0, high: 30, decimals: 0 },
        { name: "tidalVolume", word: "knob.tidalVolume", unit: "mL", step: 10, low: 50, high: 1500, decimals: 0 },
        { name: "respiratoryRate", word: "knob.respiratoryRate", unit: "/min", step: 1, low: 2, high: 60, decimals: 0 },
      ], given), h("div", { class: "actions" }, [
        button(t("ventilator.more"), () => orderForm("set-ventilator")),
        button(t("ventilator.suction"), () => this.order({ order: "suction" })),
        button(t("ventilator.hold"), () => this.order({ order: "inspiratory-hold" })),
        button(t("ventilator.pure"), () => this.order({ order: "set-ventilator", FiO2: 1 }), { class: "danger" }),
      ].map((each) => this.giver(each)))));
    session.on("frame", () => this.update()).on("numbers", () => this.update()).on("all", () => this.restyle());
    onPreference(() => this.restyle());
  }

  wave(name, range, zero = false) {
    const canvas = h("canvas", { role: "img", "aria-label": t(`wave.${name}.label`) });
    const scale = h("div", { class: "scale", "aria-hidden": "true" });
    this.curves[name] = new Sweep(canvas, { speed: SLOW, range, color: `--${name}`, zero });
    this.curves[name].scaleBox = scale;
    return h("div", { class: `trace ${name}` }, h("div", { class: "side" }, h("span", { class: "name", text: t(`wave.${name}`) }), scale), h("div", { class: "wave" }, canvas));
  }

  measured() {
    const seen = (id) => this.session.seen(id);
    return h("div", { class: "facts" },
      this.fact("fact.Ppeak", "peakPressure_cmH2O", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.Pplat", "plateauPressure_cmH2O", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.drive", "drivingPressure_cmH2O", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.VT", "tidalVolume_mL", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.VTkg", "tidalVolumePerKg", { decimals: 1, as: { unit: "" }, read: () => perKg(this.session) }),
      this.fact("fact.VE", "minuteVentilation_LPerMin", { decimals: 1, as: { unit: "" }, read: () => minute(seen) }),
      this.fact("fact.RR", "respiratoryRate_perMin", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.C", "compliance_mLPerCmH2O", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.R", "resistance_cmH2OSPerL", { decimals: 0, as: { unit: "" } }),
      this.fact("fact.PEEPtot", "totalPEEP_cmH2O", { decimals: 1, as: { unit: "" } }),
      this.fact("fact.IE", "inspiratoryFraction", { read: () => ratio(seen("inspiratoryFraction")) }),
      this.fact("fact.MP", "mechanicalPower_JPerMin", { decimals: 1, as: { unit: "" } }));
  }

  update() {
    const seen = (id) => this.session.seen(id);
    const support = seen("airwaySupport") ?? TUBE;
    const mode = MODES[seen("ventilatorMode") ?? 1] || "none";
    write(this.word, support >= NONINVASIVE ? t(`mode.${mode}`) : t(`support.${SUPPORTS[support]}`));
    write(this.side, support >= TUBE ? "" : t(`support.${SUPPORTS[support]}`));
    this.showFacts();
    this.knobs.FiO2.show(percent(seen("FiO2")));
    this.knobs.PEEP.show(seen("PEEP_cmH2O"));
    this.knobs.tidalVolume.show(seen("tidalVolume_mL"));
    this.knobs.respiratoryRate.show(seen("respiratoryRate_perMin"));
    this.rescale();
  }

  rescale() {
    const breath = this.heart.breath();
    const fit = (name, top, low) => {
      const tops = TOPS[name];
      const high = tops.find((each) => each >= top) ?? tops[tops.length - 1];
      const curve = this.curves[name];
      curve.scale(low ? -high : 0, high);
      if (curve.scaleBox.firstChild?.textContent !== String(high)) {
        curve.scaleBox.replaceChildren(h("span", { text: String(high) }), h("span", { text: low ? `−${high}` : "0" }));
      }
    };
    fit("breath", Math.max(breath.peak, breath.plateau) * 1.05, false);
    const inspiration = ((60 / (breath.rate || 12)) * breath.share * 0.7) / 60;
    const inward = breath.volume / 1000 / inspiration;
    fit("flow", Math.max(inward, -ventilator(Math.min(0.97, breath.share + 0.003), breath).flow) * 1.05, true);
    fit("volume", breath.volume * 1.05, false);
  }

  restyle() {
    Object.values(this.curves).forEach((curve) => curve.restyle());
  }

  paint(beat) {
    const breath = this.heart.breath();
    const take = { breath: "pressure", flow: "flow", volume: "volume" };
    for (const [name, curve] of Object.entries(this.curves)) {
      const value = (phases) => ventilator(phases.breath, breath)[take[name]];
      if (!stillWaves()) {
        curve.extend(beat.from, beat.to, (share) => value(beat.at(share)));
      } else if (beat.whole) {
        curve.still((ago) => value(beat.before(ago)));
      }
    }
  }
}

/** The order that sets what was changed. */
export function given(values) {
  const order = { order: "set-ventilator" };
  if ("FiO2" in values) {
    order.FiO2 = Math.round(values.FiO2) / 100;
  }
  if ("PEEP" in values) {
    order.PEEP = `${values.PEEP} cmH2O`;
  }
  if ("tidalVolume" in values) {
    order.tidalVolume = `${values.tidalVolume} mL`;
  }
  if ("respiratoryRate" in values) {
    order.respiratoryRate = `${values.respiratoryRate} /min`;
  }
  return order;
}

/** Inspiration to expiration as people say it, such as 1:2.0. */
export function ratio(share) {
  if (!(share > 0) || !(share < 1)) {
    return "–";
  }
  return share <= 0.5 ? `1:${number((1 - share) / share, 1)}` : `${number(share / (1 - share), 1)}:1`;
}

function percent(share) {
  return share === null || share === undefined ? NaN : Math.round(share * 100);
}

function perKg(session) {
  const weight = session.state?.session.predictedWeight_kg;
  const volume = session.seen("tidalVolume_mL");
  return weight && volume !== null ? volume / weight : null;
}

function minute(seen) {
  const measured = seen("minuteVentilation_LPerMin");
  const [volume, rate] = [seen("tidalVolume_mL"), seen("respiratoryRate_perMin")];
  return measured ?? (volume === null || rate === null ? null : (volume * rate) / 1000);
}
