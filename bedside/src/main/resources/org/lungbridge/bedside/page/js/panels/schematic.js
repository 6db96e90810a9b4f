// The circuit and the circulation with blood by saturation: color, stripes and a number.

import { g, h, show, write } from "../core/dom.js";
import { bloodColor, bloodDashes } from "../core/blood.js";
import { number } from "../core/format.js";
import { stillWaves } from "../core/preferences.js";
import { t } from "../core/words.js";

/** Tubes: path, where the saturation comes from, whether they are of the circuit. */
const TUBES = [
  { id: "drainage", d: "M 236 300 H 62 V 214", from: "pre", circuit: true },
  { id: "topump", d: "M 62 178 V 76 H 108", from: "pre", circuit: true },
  { id: "return", d: "M 216 76 H 300 V 262", from: "post", circuit: true },
  { id: "pulmonary", d: "M 316 262 V 178 H 348", from: "pulmonary" },
  { id: "left", d: "M 448 178 H 486 V 262", from: "arterial" },
  { id: "aorta", d: "M 486 302 V 356 H 420", from: "arterial" },
  { id: "cava", d: "M 340 356 H 266 V 318", from: "venous" },
];

export class Schematic {
  constructor(root, session, sources = learnerSources) {
    this.session = session;
    this.sources = sources;
    this.parts = {};
    this.texts = {};
    this.svg = g("svg", { viewBox: "0 0 540 400", role: "img" });
    root.append(h("div", { class: "schematic" }, h("h2", { text: t("schematic.title") }), this.svg, h("p", { class: "soft small", text: t("schematic.key") })));
    this.draw();
    session.on("frame", () => this.visible && this.update()).on("all", () => this.update());
  }

  appear(visible) {
    this.visible = visible;
    if (visible && this.session.state) {
      this.update();
    }
  }

  draw() {
    const tubes = TUBES.map((tube) => this.tube(tube));
    const boxes = [
      this.box("pump", 12, 178, 100, 38, "schematic.pump"),
      this.box("membrane", 108, 50, 108, 52, "schematic.membrane"),
      this.box("right", 236, 262, 106, 56, "schematic.right"),
      this.box("lung", 348, 152, 100, 52, "schematic.lung"),
      this.box("heart", 436, 262, 96, 42, "schematic.left"),
      this.box("body", 340, 336, 80, 42, "schematic.body"),
    ];
    const labels = [
      this.text("pre", 78, 290, "value"), this.text("preName", 78, 246, "soft", t("schematic.drainage")),
      this.text("pven", 78, 262, "soft"), this.text("post", 226, 66, "value"), this.text("postName", 226, 94, "soft", t("schematic.return")),
      this.text("part", 226, 110, "soft"), this.text("pint", 78, 124, "soft"), this.text("sweep", 108, 42, "soft"), this.text("arterial", 424, 328, "value"),
      this.text("arterialName", 362, 328, "soft", t("schematic.arterial")), this.text("venous", 244, 376, "value"), this.text("venousName", 244, 391, "soft", t("schematic.venous")),
      this.text("pulmonary", 326, 226, "value"), this.text("pulmonaryName", 326, 242, "soft", t("schematic.pulmonary")),
    ];
    show(this.svg, tubes, boxes, labels, this.ramp());
  }

  tube(tube) {
    const parts = {
      wall: g("path", { d: tube.d, class: "wall" }),
      blood: g("path", { d: tube.d, class: "blood" }),
      pattern: g("path", { d: tube.d, class: "pattern" }),
      moving: g("path", { d: tube.d, class: "moving" }),
    };
    this.parts[tube.id] = { ...parts, tube };
    return g("g", { class: tube.circuit ? "circuit" : "" }, Object.values(parts));
  }

  box(id, x, y, width, height, word) {
    this.texts[`${id}Fact`] = g("text", { x: x + width / 2, y: y + height / 2 + 13, "text-anchor": "middle", class: "soft" });
    const circuit = id === "pump" || id === "membrane";
    return g("g", { class: circuit ? "circuit" : "" }, g("rect", { x, y, width, height, rx: 7, class: "box" }),
      g("text", { x: x + width / 2, y: y + height / 2 - 3, "text-anchor": "middle", text: t(word) }), this.texts[`${id}Fact`]);
  }

  text(id, x, y, kind, text = "") {
    const circuit = ["pre", "preName", "pven", "post", "postName", "part", "pint", "sweep"].includes(id);
    this.texts[id] = g("text", { x, y, class: `${kind}${circuit ? " circuit" : ""}`, text });
    return this.texts[id];
  }

  ramp() {
    const steps = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    return g("g", {}, g("text", { x: 362, y: 24, class: "soft", text: t("schematic.saturation") }), steps.map((step, i) => [
      g("rect", { x: 362 + i * 24, y: 32, width: 24, height: 12, fill: bloodColor(step) }),
      g("line", { x1: 362 + i * 24, x2: 386 + i * 24, y1: 38, y2: 38, class: "pattern", "stroke-width": 12, "stroke-dasharray": bloodDashes(step) }),
      g("text", { x: 374 + i * 24, y: 57, "text-anchor": "middle", class: "soft", text: Math.round(step * 100) })]).flat());
  }

  update() {
    const now = this.sources(this.session);
    const seen = (id) => this.session.seen(id);
    const flow = seen("ecmoBloodFlow_LPerMin") || 0;
    const connected = seen("ecmoConnected") > 0.5;
    for (const element of this.svg.querySelectorAll(".circuit")) {
      element.classList.toggle("hidden", !connected);
    }
    const beats = seen("alive") === 0 ? 0 : 5;
    Object.values(this.parts).forEach((part) => this.paint(part, now[part.tube.from], part.tube.circuit ? flow : beats));
    const percent = (share) => (share === null || share === undefined ? "?" : `${number(share * 100)} %`);
    for (const id of ["pre", "post", "arterial", "venous", "pulmonary"]) {
      write(this.texts[id], percent(now[id]));
    }
    const facts = { pumpFact: `${number(seen("ecmoActualSpeed_rpm"))} /min`, membraneFact: `ΔP ${number(seen("ecmoMembraneDeltaP_mmHg"))} mmHg`, rightFact: `CVP ${number(seen("CVP_mmHg"))} mmHg`,
      lungFact: `FiO2 ${number((seen("FiO2") ?? NaN) * 100)} %`, heartFact: `MAP ${number(seen("MAP_mmHg"))}`, bodyFact: `${number(seen("temperature_degC"), 1)} °C`,
      pven: `Pven ${number(seen("ecmoDrainagePressure_mmHg"))} mmHg`, part: `Part ${number(seen("ecmoPostMembranePressure_mmHg"))}`, pint: `Pint ${number(seen("ecmoPreMembranePressure_mmHg"))}`,
      sweep: t("schematic.sweep", { sweep: number(seen("ecmoSweep_LPerMin"), 1), oxygen: number((seen("ecmoFdO2") ?? NaN) * 100) }) };
    Object.entries(facts).forEach(([id, text]) => write(this.texts[id], text));
    this.svg.setAttribute("aria-label", t("schematic.label", { pre: percent(now.pre), post: percent(now.post), arterial: percent(now.arterial), flow: number(flow, 1) }));
  }

  paint({ wall, blood, pattern, moving }, saturation, flow) {
    const width = Math.min(17, Math.max(5, 2.6 * flow));
    wall.setAttribute("stroke-width", width + 3);
    blood.setAttribute("stroke-width", width);
    blood.setAttribute("stroke", bloodColor(saturation));
    pattern.setAttribute("stroke-width", width);
    pattern.setAttribute("stroke-dasharray", bloodDashes(saturation));
    moving.style.display = flow > 0.05 ? "" : "none";
    if (!stillWaves() && this.session.state?.clock.running) {
      moving.style.strokeDashoffset = String(-((performance.now() / 1000) * flow * 9) % 24);
    }
  }
}

/** What may be known at the bedside: the rest is a question mark. */
export function learnerSources(session) {
  const connected = session.seen("ecmoConnected") > 0.5;
  return { pre: connected ? session.seen("ecmoPreMembraneSO2") : null, post: connected ? session.seen("ecmoPostMembraneSO2") : null, arterial: session.seen("SpO2"), venous: null, pulmonary: null };
}
