import assert from "node:assert/strict";
import test from "node:test";
import { capnogram, APRV, OFF, PRESSURE_CONTROL, ventilator, VOLUME_CONTROL } from "../../main/resources/org/lungbridge/bedside/page/js/waves/breath.js";
import { ecg } from "../../main/resources/org/lungbridge/bedside/page/js/waves/ecg.js";
import { Counter, WallClock } from "../../main/resources/org/lungbridge/bedside/page/js/waves/phase.js";
import { arterial, pleth, venous } from "../../main/resources/org/lungbridge/bedside/page/js/waves/pulse.js";

const POINTS = 2000;
const phases = Array.from({ length: POINTS }, (each, i) => i / POINTS);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const near = (value, expected, by, what) => assert.ok(Math.abs(value - expected) <= by, `${what}: ${value}, expected ${expected} ± ${by}`);

for (const pressures of [{ rate: 94, systolic: 98, diastolic: 58, mean: 71.3 }, { rate: 60, systolic: 120, diastolic: 80, mean: 93 }, { rate: 150, systolic: 80, diastolic: 55, mean: 64 }]) {
  test(`arterial curve shows the numbers beside it: ${pressures.systolic}/${pressures.diastolic} (${pressures.mean})`, () => {
    const curve = phases.map((phase) => arterial(phase, pressures));
    near(Math.max(...curve), pressures.systolic, 0.5, "systolic");
    near(Math.min(...curve), pressures.diastolic, 0.5, "diastolic");
    near(mean(curve), pressures.mean, 0.5, "mean");
  });
}

test("no heart beat: pressure and pleth are flat, the electrocardiogram too", () => {
  assert.ok(phases.every((phase) => arterial(phase, { rate: 0, systolic: 98, diastolic: 58, mean: 20 }) === 20));
  assert.ok(phases.every((phase) => pleth(phase, 0, 0.8) === 0 && ecg(phase, 0) === 0));
});

test("the pleth is as high as the perfusion and gone without it", () => {
  near(Math.max(...phases.map((phase) => pleth(phase, 80, 0.3))), 0.3, 0.002, "height");
  assert.equal(Math.max(...phases.map((phase) => pleth(phase, 80, 0))), 0);
});

test("R is the highest point, at phase 0, at every rate", () => {
  for (const rate of [40, 60, 94, 150, 180]) {
    const curve = phases.map((phase) => ecg(phase, rate));
    const top = phases[curve.indexOf(Math.max(...curve))];
    near(Math.min(top, 1 - top), 0, 0.004, `R at ${rate} /min`);
  }
});

test("the venous curve has the mean that is shown and rises with the breath", () => {
  near(mean(phases.map((phase) => venous(phase, 90, 12))), 12, 0.05, "mean");
  assert.ok(venous(0.5, 90, 12, 1, 3) > venous(0.5, 90, 12, 0, 3));
});

const breath = { rate: 14, share: 1 / 3, volume: 300, peep: 12, peak: 34, plateau: 28, resistance: 14, compliance: 18.75, effort: 0 };

for (const mode of [VOLUME_CONTROL, PRESSURE_CONTROL, APRV]) {
  test(`mode ${mode}: peak, PEEP and tidal volume are those shown`, () => {
    const points = phases.map((phase) => ventilator(phase, { ...breath, mode }));
    near(Math.max(...points.map((point) => point.pressure)), 34, 0.6, "peak");
    near(Math.min(...points.map((point) => point.pressure)), 12, 0.1, "PEEP");
    near(Math.max(...points.map((point) => point.volume)), 300, 1, "tidal volume");
    near(points[POINTS - 1].volume, 0, 4, "rest");
  });

  test(`mode ${mode}: flow is the rate of volume`, () => {
    const seconds = 60 / breath.rate;
    let volume = 0;
    for (const phase of phases) {
      const point = ventilator(phase, { ...breath, mode });
      volume += ((point.flow / 60) * 1000 * seconds) / POINTS;
    }
    near(volume, 0, 12, "in minus out (mL)");
  });
}

test("volume control has a plateau at the end of inspiration", () => {
  near(ventilator(0.31, { ...breath, mode: VOLUME_CONTROL }).pressure, 28, 0.01, "plateau");
  assert.equal(ventilator(0.31, { ...breath, mode: VOLUME_CONTROL }).flow, 0);
});

test("a ventilator that is off gives nothing", () => {
  assert.deepEqual(ventilator(0.2, { ...breath, mode: OFF }), { pressure: 0, flow: 0, volume: 0 });
});

test("the capnogram ends expiration at the end-tidal value and is empty at the end of inspiration", () => {
  near(capnogram(0.9999, breath, 21), 21, 0.1, "end-tidal");
  near(capnogram(0.33, breath, 21), 0, 0.1, "inspired");
  assert.equal(capnogram(0.5, breath, 0), 0);
});

test("two counters that began apart come together and never run backwards", () => {
  const counters = [new Counter(), new Counter()];
  counters[0].value = 10.3;
  counters[1].value = 9.8;
  let target = 10;
  let before = [10.3, 9.8];
  for (let i = 0; i < 400; i++) {
    target += (94 / 60) * 0.016;
    const now = counters.map((counter) => counter.advance(0.016, 94, target));
    now.forEach((value, place) => assert.ok(value >= before[place]));
    before = now;
  }
  near(before[0], before[1], 0.01, "phases");
});

test("a counter that is a beat behind jumps", () => {
  const counter = new Counter();
  counter.advance(0.016, 60, 5);
  assert.equal(counter.advance(0.016, 60, 8), 8);
});

test("the least delayed frame sets the clock", () => {
  const clock = new WallClock();
  clock.heard(100, 10.3);
  clock.heard(101, 11.05);
  clock.heard(102, 12.4);
  near(clock.at(13), 102.95, 1e-9, "server's seconds");
});
