// Electrocardiogram, lead II, as a sum of bell curves around the R peak.
// Order and relative heights of P, Q, R, S and T follow McSharry et al. 2003, IEEE Trans Biomed Eng 50:289; times in seconds
// are usual ones at 60 /min (recalled), those of T stretch with the root of the beat's length (Bazett).

/** center (s from R), height (mV), width (s) of a bell, and whether its place moves with the root of the beat's length */
const BELLS = [
  { at: -0.17, height: 0.13, width: 0.022, stretches: true },
  { at: -0.034, height: -0.1, width: 0.009, stretches: false },
  { at: 0, height: 1.05, width: 0.0115, stretches: false },
  { at: 0.034, height: -0.24, width: 0.011, stretches: false },
  { at: 0.29, height: 0.28, width: 0.042, stretches: true },
];

/**
 * Voltage in mV.
 * @param {number} phase share of the beat that has passed since the R peak, 0 to 1
 * @param {number} rate heart rate in /min; below 1 there is no beat and the line is flat
 */
export function ecg(phase, rate) {
  if (!(rate >= 1)) {
    return 0;
  }
  const length = 60 / rate;
  const root = Math.sqrt(length);
  let sum = 0;
  for (const bell of BELLS) {
    const place = bell.stretches ? bell.at * Math.min(1, root) : bell.at;
    const width = bell.stretches ? bell.width * Math.min(1.2, root) : bell.width;
    sum += bell.height * around(phase * length - place, length, width);
  }
  return sum;
}

/** A bell at 0 seen from `time`, and its neighbors one beat before and after. */
function around(time, length, width) {
  return bell(time, width) + bell(time - length, width) + bell(time + length, width);
}

function bell(time, width) {
  const z = time / width;
  return z > 6 || z < -6 ? 0 : Math.exp(-0.5 * z * z);
}
