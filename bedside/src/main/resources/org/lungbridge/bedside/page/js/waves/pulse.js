// Waves of one pulse: arterial pressure, plethysmogram, central venous pressure.

/** Time from the R peak to the foot of the pulse in a radial artery and in a finger (s; usual values, recalled). */
const TO_ARTERY = 0.16;
const TO_FINGER = 0.24;
const POINTS = 240;

/** A pulse from 0 to 1: upstroke, shoulder, notch at the end of systole, run-off. `softness` 0 artery, 1 finger. */
function template(softness) {
  const values = [];
  for (let i = 0; i < POINTS; i++) {
    const x = i / POINTS;
    const rise = 1 - Math.exp(-Math.pow(x / (0.075 + 0.045 * softness), 2));
    const fall = Math.exp(-Math.pow(Math.max(0, x - 0.1) / (0.34 + 0.08 * softness), 1.25));
    const notch = (0.13 - 0.08 * softness) * Math.exp(-Math.pow((x - 0.36) / 0.022, 2));
    const wave = 0.06 * Math.exp(-Math.pow((x - 0.43) / 0.06, 2));
    const close = 1 - Math.exp(-Math.pow((1 - x) / 0.05, 2)) * 0.999;
    values.push(Math.max(0, rise * fall - notch * rise + wave * rise) * close);
  }
  const most = Math.max(...values);
  return values.map((value) => value / most);
}

const ARTERY = template(0);
const FINGER = template(1);

function at(values, phase) {
  const x = (phase - Math.floor(phase)) * POINTS;
  const i = Math.floor(x);
  const part = x - i;
  return values[i % POINTS] * (1 - part) + values[(i + 1) % POINTS] * part;
}

/** Mean of the pulse raised to a power. */
function mean(values, power) {
  let sum = 0;
  for (const value of values) {
    sum += Math.pow(value, power);
  }
  return sum / values.length;
}

/** The power that gives the pulse this mean (0 to 1), so that the curve's mean is the mean pressure shown beside it. */
export function powerFor(share) {
  let low = 0.2;
  let high = 6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (mean(ARTERY, middle) > share) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}

let known = { share: NaN, power: 1 };

function power(share) {
  const rounded = Math.round(share * 200) / 200;
  if (known.share !== rounded) {
    known = { share: rounded, power: powerFor(rounded) };
  }
  return known.power;
}

function delayed(phase, rate, delay) {
  const x = phase - (delay * rate) / 60;
  return x - Math.floor(x);
}

/**
 * Arterial pressure in mmHg: highest at the systolic, lowest at the diastolic, on average the mean pressure.
 * @param {number} phase share of the beat since the R peak
 * @param {{rate:number, systolic:number, diastolic:number, mean:number}} values
 */
export function arterial(phase, { rate, systolic, diastolic, mean: middle }) {
  const pulse = systolic - diastolic;
  if (!(rate >= 1) || !(pulse > 0.5)) {
    return Number.isFinite(middle) ? middle : 0;
  }
  const share = Math.min(0.7, Math.max(0.15, (middle - diastolic) / pulse));
  return diastolic + pulse * Math.pow(at(ARTERY, delayed(phase, rate, TO_ARTERY)), power(share));
}

/** Plethysmogram, 0 to 1: its height is what flows through the finger. */
export function pleth(phase, rate, amplitude) {
  if (!(rate >= 1) || !(amplitude > 0)) {
    return 0;
  }
  return Math.min(1, amplitude) * at(FINGER, delayed(phase, rate, TO_FINGER));
}

/** Waves a, c and v and troughs x and y of a venous pulse: place in the beat, height (mmHg), width (share of the beat). */
const VENOUS = [
  { at: 0.88, height: 2.4, width: 0.06 },
  { at: 0.09, height: 1.1, width: 0.04 },
  { at: 0.28, height: -1.9, width: 0.09 },
  { at: 0.46, height: 1.8, width: 0.08 },
  { at: 0.64, height: -1.3, width: 0.08 },
];
const VENOUS_MEAN = VENOUS.reduce((sum, wave) => sum + wave.height * wave.width * Math.sqrt(2 * Math.PI), 0);

/**
 * Central venous pressure in mmHg around its mean; it rises with airway pressure (`swing`, mmHg) in inspiration.
 * @param {number} phase share of the beat since the R peak
 * @param {number} filled how full the lungs are with the breath, 0 to 1
 */
export function venous(phase, rate, pressure, filled = 0, swing = 0) {
  if (!(rate >= 1)) {
    return pressure;
  }
  let sum = pressure - VENOUS_MEAN + swing * (filled - 0.3);
  for (const wave of VENOUS) {
    let z = phase - wave.at;
    z -= Math.round(z);
    z /= wave.width;
    sum += wave.height * Math.exp(-0.5 * z * z);
  }
  return sum;
}
