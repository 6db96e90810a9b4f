import assert from "node:assert/strict";
import test from "node:test";
import { Catalogue } from "../../main/resources/org/lungbridge/bedside/page/js/core/catalogue.js";
import { number, shown, span, time, useUnits, value } from "../../main/resources/org/lungbridge/bedside/page/js/core/format.js";
import { labCsv, labTable, severinghaus } from "../../main/resources/org/lungbridge/bedside/page/js/core/labs.js";
import { asNumber, byField, makeOrder, units } from "../../main/resources/org/lungbridge/bedside/page/js/core/orderform.js";
import { bloodColor, bloodDashes } from "../../main/resources/org/lungbridge/bedside/page/js/core/blood.js";
import { film } from "../../main/resources/org/lungbridge/bedside/page/js/core/film.js";
import { Session } from "../../main/resources/org/lungbridge/bedside/page/js/core/session.js";
import { useWords } from "../../main/resources/org/lungbridge/bedside/page/js/core/words.js";
import { given as ecmoOrder } from "../../main/resources/org/lungbridge/bedside/page/js/panels/ecmo.js";
import { given as ventilatorOrder, ratio } from "../../main/resources/org/lungbridge/bedside/page/js/panels/ventilator.js";

useWords({ "search.set-norepinephrine": "noradrenaline vasopressor", "orders.test": "Test: {name}" });

const ECMO = { kind: "set-ecmo", title: "Set ECMO", group: "ecmo", about: "", fields: [
  { name: "speed", required: true, type: "quantity", units: ["/min", "rpm"], unit: "/min", low: "0 /min", high: "6000 /min", alternatives: [] },
  { name: "FdO2", required: false, type: "number" }] };

test("an order is made of what was entered, in the words of the document", () => {
  const { order, problems } = makeOrder(ECMO, new Map([["speed", { value: "3,500", unit: "/min" }], ["FdO2", { value: "0.8" }]]));
  assert.deepEqual(problems, []);
  assert.deepEqual(order, { order: "set-ecmo", speed: "3500 /min", FdO2: 0.8 });
});

test("what is needed and missing, and what is no number, is told by field", () => {
  assert.deepEqual(makeOrder(ECMO, new Map([["FdO2", { value: "much" }]])).problems.map((problem) => problem.field), ["speed", "FdO2"]);
});

test("choices and yes or no go as they are; nothing entered is left out", () => {
  const order = { kind: "sample", fields: [{ name: "tests", type: "choices", required: true }, { name: "alarm", type: "boolean" }, { name: "urgency", type: "choice" }] };
  const made = makeOrder(order, new Map([["tests", { value: ["bloodGas"] }], ["alarm", { value: false }], ["urgency", { value: "" }]]));
  assert.deepEqual(made.order, { order: "sample", tests: ["bloodGas"], alarm: false });
});

test("numbers as people type them", () => {
  assert.equal(asNumber("3,500"), 3500);
  assert.equal(asNumber("3,5"), 3.5);
  assert.equal(asNumber(" 1e3 "), 1000);
  assert.equal(asNumber("12 mg"), undefined);
  assert.equal(asNumber(""), undefined);
});

test("a field offers all its units once, each with its bounds", () => {
  const field = { units: ["mL"], unit: "mL", low: "50 mL", high: "1500 mL", alternatives: [{ units: ["mL/kg", "mL"], unit: "mL/kg", low: "1 mL/kg", high: "15 mL/kg" }] };
  assert.deepEqual(units(field).map((each) => [each.unit, each.high]), [["mL", "1500 mL"], ["mL/kg", "15 mL/kg"]]);
});

test("the server's problems come to their fields, with the hint", () => {
  const found = byField([{ pointer: "/speed", message: "Too fast.", hint: "3500 /min" }, { pointer: "/orders/0/sweep", message: "No.", hint: null }, { pointer: "", message: "All." }]);
  assert.equal(found.get("speed"), "Too fast. Maybe 3500 /min");
  assert.equal(found.get("sweep"), "No.");
  assert.equal(found.get(""), "All.");
});

test("orders are found by other names and by the start of a word", () => {
  const norepinephrine = { kind: "set-norepinephrine", title: "Norepinephrine", group: "drug", about: "", fields: [] };
  const catalogue = new Catalogue({ orders: [ECMO, norepinephrine, { kind: "sample", title: "Sample", group: "laboratory", fields: [] }], tests: [{ id: "bloodGas", title: "Blood gas", results: [{ test: "lactate" }] }] });
  assert.equal(catalogue.find("noradr")[0].kind, "set-norepinephrine");
  assert.deepEqual(catalogue.find("lact")[0].preset, { tests: ["bloodGas"] });
  assert.equal(catalogue.find("ecmo set")[0].kind, "set-ecmo");
  assert.deepEqual(catalogue.find("xyz"), []);
});

test("knobs become orders with units", () => {
  assert.deepEqual(ecmoOrder({ speed: 3500, sweep: 4.2, FdO2: 80 }), { order: "set-ecmo", speed: "3500 /min", sweep: "4.2 L/min", FdO2: 0.8 });
  assert.deepEqual(ventilatorOrder({ FiO2: 100, PEEP: 14 }), { order: "set-ventilator", FiO2: 1, PEEP: "14 cmH2O" });
  assert.equal(ratio(1 / 3), "1:2.0");
});

test("values are shown in the unit that was chosen", () => {
  useUnits("conventional");
  assert.equal(value("PaO2_mmHg", "mm[Hg]", 60), "60");
  assert.equal(value("SpO2", "1", 0.824), "82");
  assert.equal(number(-58.4, 0), "−58");
  assert.equal(number(null), "–");
  useUnits("SI");
  assert.equal(value("PaO2_mmHg", "mm[Hg]", 60), "8.0");
  assert.equal(shown("PaO2_mmHg", "mm[Hg]").unit, "kPa");
  assert.equal(value("MAP_mmHg", "mm[Hg]", 71), "71");
  assert.equal(value("hemoglobin_gPerDL", "g/dL", 8.9), "89");
  useUnits("conventional");
});

test("time and stretches of time", () => {
  assert.equal(time(7384.9), "02:03:04");
  assert.equal(time(3 * 86400 + 61), "3 d 00:01:01");
  assert.equal(span(45), "45 s");
  assert.equal(span(7200), "2 h");
  assert.equal(span(7500), "2 h 05 min");
});

test("results stand by test and draw, with arrows and flags, and go into a sheet", () => {
  const gas = (drawn_s, value) => ({ panel: "bloodGas", drawn_s, available_s: drawn_s + 180, values: [{ test: "PaO2", value, unit: "mmHg", flag: "low" }] });
  const table = labTable([gas(3600, 66), gas(600, 48)]);
  assert.deepEqual(table.draws, [600, 3600]);
  assert.deepEqual(table.panels[0].tests[0].cells.map((cell) => [cell.value, cell.arrow]), [[48, ""], [66, "↑"]]);
  assert.equal(labCsv(table), "panel,test,unit,drawn_600_s,drawn_3600_s\nbloodGas,PaO2,mmHg,48,66\n");
});

test("Severinghaus: half saturated at about 26.8 mmHg, 97.7 % at 100", () => {
  assert.ok(Math.abs(severinghaus(26.86) - 0.5) < 0.005);
  assert.ok(Math.abs(severinghaus(100) - 0.9775) < 0.001);
});

test("blood gets lighter and loses stripes with oxygen", () => {
  const gray = (color) => color.match(/\d+/g).map(Number).reduce((sum, part, i) => sum + part * [0.299, 0.587, 0.114][i], 0);
  const levels = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => gray(bloodColor(share)));
  levels.slice(1).forEach((level, i) => assert.ok(level > levels[i]));
  assert.equal(new Set([0.5, 0.7, 0.85, 0.99].map(bloodDashes)).size, 4);
});

test("a film is the same for the same scores and whiter with every score", () => {
  const light = (quadrants) => film(quadrants, 64).gray.reduce((sum, gray) => sum + gray, 0);
  assert.deepEqual(film([1, 0.5, 1.5, 1], 48).gray, film([1, 0.5, 1.5, 1], 48).gray);
  const steps = [0, 0.5, 1, 1.5, 2].map((score) => light([score, score, score, score]));
  steps.slice(1).forEach((step, i) => assert.ok(step > steps[i]));
});

test("the patient's right is on the left of the film", () => {
  const { gray, width } = film([2, 0, 2, 0], 64);
  const half = (from) => gray.reduce((sum, level, i) => sum + (i % width >= from && i % width < from + width / 2 ? level : 0), 0);
  assert.ok(half(0) > half(width / 2));
});

test("a session keeps the newest values and begins anew with every state", () => {
  const session = new Session();
  const state = { session: {}, clock: { running: true }, columns: { frame: [{ id: "alive", unit: "" }], numbers: [{ id: "SpO2", unit: "1" }] }, numbers: { t: 0, v: [0.9] }, frame: { t: 0, v: [1] }, log: [{ n: 1 }], results: [], limits: [] };
  session.take("numbers", { t: 1, v: [0.5] });
  assert.equal(session.seen("SpO2"), null);
  session.take("state", state);
  session.take("log", { n: 2 });
  session.take("numbers", { t: 2, v: [0.8] });
  assert.equal(session.seen("SpO2"), 0.8);
  assert.equal(session.seen("nothing"), null);
  assert.equal(session.log.length, 2);
  session.take("limits", { limits: [{ parameter: "SpO2" }] });
  assert.equal(session.state.limits[0].parameter, "SpO2");
  session.take("state", state);
  assert.equal(session.log.length, 1);
});
