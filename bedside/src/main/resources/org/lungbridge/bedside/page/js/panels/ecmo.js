// The ECMO console: what flows and presses, knobs, clamp, crank and what else mends a circuit.

import { button, h, write } from "../core/dom.js";
import { number, time } from "../core/format.js";
import { openDialog } from "../core/keys.js";
import { t } from "../core/words.js";
import { Machine } from "./machine.js";

const MENDING = ["hand-crank", "emergency-drive", "restore-mains", "restore-sweep-gas", "sigh-sweep", "release-line", "de-air-circuit",
  "reposition-cannula", "repair-heater", "control-bleeding", "change-oxygenator", "change-pump-head", "change-circuit", "sweep-off-trial", "stop-ecmo"];
const AT_HAND = 3;

export class Ecmo extends Machine {
  constructor(root, session, report, orderForm, catalogue) {
    super(session, report);
    this.orderForm = orderForm;
    this.startButton = this.giver(button(t("ecmo.start"), () => orderForm("start-ecmo"), { class: "primary", id: "start-ecmo" }));
    this.clamp = this.giver(button("", () => this.order({ order: this.clamped() ? "unclamp-ecmo" : "clamp-ecmo" }), { id: "clamp", class: "danger" }));
    const mending = MENDING.filter((kind) => catalogue.order(kind));
    this.mending = mending.slice(0, AT_HAND).map((kind) => this.giver(button(t(`order.${kind}`), () => this.quick(catalogue.order(kind)), { "data-order": kind })));
    this.more = this.giver(button(t("ecmo.more"), () => this.offer(mending.slice(AT_HAND), catalogue), { id: "ecmo-more", "aria-haspopup": "dialog" }));
    root.append(this.title("ecmo.title", "ecmo"), this.measured(),
      h("div", {}, this.knobRow([
        { name: "speed", word: "knob.speed", unit: "/min", step: 50, low: 0, high: 6000, decimals: 0 },
        { name: "sweep", word: "knob.sweep", unit: "L/min", step: 0.2, low: 0, high: 15, decimals: 1 },
        { name: "FdO2", word: "knob.FdO2", unit: "%", step: 5, low: 21, high: 100, decimals: 0 },
      ], given, "three"), h("div", { class: "actions" }, this.startButton, this.clamp, this.mending, this.more, this.watch())));
    session.on("frame", () => this.update()).on("numbers", () => this.update()).on("all", () => this.update());
  }

  measured() {
    const seen = (id) => this.session.seen(id);
    return h("div", { class: "facts four" },
      this.fact("fact.flow", "ecmoBloodFlow_LPerMin", { className: "main arterial", decimals: 2, as: { unit: "L/min" } }),
      this.fact("fact.rpm", "ecmoActualSpeed_rpm", { className: "main", decimals: 0, as: { unit: "/min" } }),
      this.fact("fact.preSat", "ecmoPreMembraneSO2", { className: "main venous", unit: "1", decimals: 0, as: { unit: "%", factor: 100 } }),
      this.fact("fact.postSat", "ecmoPostMembraneSO2", { className: "main pleth", unit: "1", decimals: 0, as: { unit: "%", factor: 100 } }),
      this.fact("fact.Pven", "ecmoDrainagePressure_mmHg", { decimals: 0, as: { unit: "mmHg" } }),
      this.fact("fact.Pint", "ecmoPreMembranePressure_mmHg", { decimals: 0, as: { unit: "mmHg" } }),
      this.fact("fact.Part", "ecmoPostMembranePressure_mmHg", { decimals: 0, as: { unit: "mmHg" } }),
      this.fact("fact.dP", "ecmoMembraneDeltaP_mmHg", { decimals: 0, as: { unit: "mmHg" } }),
      this.fact("fact.sweep", "ecmoSweep_LPerMin", { decimals: 1, as: { unit: "L/min" } }),
      this.fact("fact.FdO2", "ecmoFdO2", { unit: "1", decimals: 0, as: { unit: "%", factor: 100 } }),
      this.fact("fact.age", "ecmoMembraneAge_h", { read: () => age(seen("ecmoMembraneAge_h")) }),
      this.fact("fact.battery", "ecmoBattery_percent", { decimals: 0, as: { unit: "%", factor: 1 } }));
  }

  /** A watch for drills: seconds of simulated time since it was started. */
  watch() {
    this.since = null;
    this.timer = button(t("watch.start"), () => this.turnWatch(), { id: "watch", title: t("watch.about") });
    return this.timer;
  }

  turnWatch() {
    this.since = this.since === null ? (this.session.latest.frame?.t ?? 0) : null;
    this.showWatch();
  }

  showWatch() {
    const now = this.session.latest.frame?.t ?? 0;
    write(this.timer, this.since === null ? t("watch.start") : `${t("watch.short")} ${time(now - this.since)}`);
    this.timer.setAttribute("aria-pressed", String(this.since !== null));
  }

  clamped() {
    return this.session.seen("ecmoClamped") > 0.5;
  }

  running() {
    const connected = this.session.seen("ecmoConnected");
    return connected === null ? this.session.seen("ecmoPumpSpeed_rpm") > 0 : connected > 0.5;
  }

  update() {
    const seen = (id) => this.session.seen(id);
    const set = seen("ecmoPumpSpeed_rpm");
    const connected = this.running() || this.clamped();
    const stands = connected && set > 0 && seen("ecmoActualSpeed_rpm") < 0.5 * set;
    const word = !connected ? "off" : this.clamped() ? "clamped" : stands ? "stands" : seen("ecmoChatter") > 0.2 ? "chatter" : "on";
    write(this.word, t(`ecmo.state.${word}`));
    this.word.classList.toggle("bad", ["clamped", "stands", "chatter"].includes(word));
    write(this.side, connected && set > 0 ? t("ecmo.set", { speed: Math.round(set) }) : "");
    write(this.clamp, this.clamped() ? t("ecmo.unclamp") : t("ecmo.clamp"));
    this.startButton.hidden = connected;
    [this.clamp, this.more, ...this.mending].forEach((each) => (each.hidden = !connected));
    this.facts.forEach(({ id, options }) => (options.blank = !connected && id !== "ecmoBattery_percent"));
    this.showFacts();
    this.knobs.speed.show(connected ? set : NaN);
    this.knobs.sweep.show(connected ? seen("ecmoSweep_LPerMin") : NaN);
    this.knobs.FdO2.show(connected ? Math.round(seen("ecmoFdO2") * 100) : NaN);
    this.showWatch();
  }

  /** The rest of what mends a circuit, in a dialog. */
  offer(kinds, catalogue) {
    const choose = (kind) => {
      dialog.close();
      this.chosen(catalogue.order(kind));
    };
    const dialog = openDialog(t("ecmo.more.title"), h("div", { class: "choices" }, kinds.map((kind) => button(t(`order.${kind}`), () => choose(kind), { "data-order": kind }))));
  }

  /** Gives at once what has nothing to fill in; a form for the rest. */
  chosen(order) {
    if (order.fields.length) {
      this.orderForm(order.kind);
    } else {
      this.order({ order: order.kind });
    }
  }

  /** Gives at once what needs no words; asks for the rest. */
  quick(order) {
    if (order.fields.some((field) => field.required)) {
      this.orderForm(order.kind);
    } else {
      this.order({ order: order.kind });
    }
  }
}

/** The order that sets what was changed. */
export function given(values) {
  const order = { order: "set-ecmo" };
  if ("speed" in values) {
    order.speed = `${values.speed} /min`;
  }
  if ("sweep" in values) {
    order.sweep = `${values.sweep} L/min`;
  }
  if ("FdO2" in values) {
    order.FdO2 = Math.round(values.FdO2) / 100;
  }
  return order;
}

function age(hours) {
  if (hours === null || hours === undefined) {
    return null;
  }
  return hours < 48 ? `${number(hours, 1)} h` : `${number(hours / 24, 1)} d`;
}
