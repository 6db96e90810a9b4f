// One breath of the ventilator: airway pressure, flow and volume, and the carbon dioxide at the mouth. The engine computes no
// waveforms; a breath is drawn from settings, mechanics and the pressures shown beside it, so that curve and number agree.

export const OFF = 0;
export const VOLUME_CONTROL = 1;
export const PRESSURE_CONTROL = 2;
export const PRESSURE_SUPPORT = 3;
export const APRV = 4;

/** Share of inspiration that is a pause in volume control (design choice, as in the figure `breath` of a report). */
const PAUSE = 0.3;
/** Least resistance to what flows out, with tube and valve (cmH2O·s/L). */
const LEAST_OUT = 12;
const RISE = 0.08;

/**
 * @typedef {{mode:number, rate:number, share:number, volume:number, peep:number, peak:number, plateau:number,
 *            resistance:number, compliance:number, effort:number}} Breath
 * rate /min, share of the breath that is inspiration, volume mL, pressures cmH2O, resistance cmH2O·s/L, compliance mL/cmH2O
 */

/**
 * Pressure (cmH2O), flow (L/min, in is positive) and volume (mL) at a phase of the breath (0 begin of inspiration).
 * @param {number} phase 0 to 1
 * @param {Breath} breath
 */
export function ventilator(phase, breath) {
  const flat = { pressure: breath.mode === OFF ? 0 : breath.peep || 0, flow: 0, volume: 0 };
  if (breath.mode === OFF || !(breath.rate > 0) || !(breath.volume > 1)) {
    return flat;
  }
  const length = 60 / breath.rate;
  const share = Math.min(0.95, Math.max(0.05, breath.share || 1 / 3));
  const time = phase * length;
  const inspiration = share * length;
  if (time > inspiration) {
    return expiration(time - inspiration, length - inspiration, breath);
  }
  return breath.mode === VOLUME_CONTROL ? byVolume(time, inspiration, breath) : byPressure(time, inspiration, breath);
}

function byVolume(time, inspiration, breath) {
  const moving = inspiration * (1 - PAUSE);
  const flowing = time < moving;
  const volume = breath.volume * Math.min(1, time / moving);
  const elastic = breath.peep + (breath.plateau - breath.peep) * (volume / breath.volume);
  const resistive = flowing ? (breath.peak - breath.plateau) * Math.min(1, time / (0.06 * moving)) : 0;
  return { pressure: elastic + Math.max(0, resistive), flow: flowing ? (breath.volume / 1000 / moving) * 60 : 0, volume };
}

function byPressure(time, inspiration, breath) {
  const constant = timeConstant(Math.max(4, breath.resistance), breath.compliance);
  const whole = 1 - Math.exp(-inspiration / constant);
  const volume = (breath.volume * (1 - Math.exp(-time / constant))) / whole;
  const flow = ((breath.volume / 1000) * Math.exp(-time / constant)) / constant / whole;
  const top = Number.isFinite(breath.peak) ? breath.peak : breath.plateau;
  const triggered = breath.mode === PRESSURE_SUPPORT || breath.effort > 0.5;
  const dip = triggered ? 1.5 * Math.exp(-Math.pow((time - 0.03) / 0.025, 2)) : 0;
  const rise = 1 - Math.exp(-time / RISE);
  return { pressure: breath.peep + (top - breath.peep) * rise - dip, flow: flow * 60, volume };
}

function expiration(time, length, breath) {
  const constant = timeConstant(Math.max(LEAST_OUT, breath.resistance), breath.compliance);
  const rest = Math.exp(-length / constant);
  const share = Math.max(0, (Math.exp(-time / constant) - rest) / (1 - rest));
  const volume = breath.volume * share;
  const flow = -((breath.volume / 1000) * Math.exp(-time / constant)) / constant / (1 - rest);
  const from = breath.mode === VOLUME_CONTROL ? breath.plateau : breath.peak;
  return { pressure: breath.peep + Math.max(0, from - breath.peep) * Math.exp(-time / RISE), flow: flow * 60, volume };
}

function timeConstant(resistance, compliance) {
  return Math.min(3, Math.max(0.08, ((resistance || LEAST_OUT) * (compliance || 30)) / 1000));
}

/**
 * Carbon dioxide at the mouth in mmHg: none while the breath goes in and the dead space comes out, then a plateau that rises
 * to the end-tidal value.
 */
export function capnogram(phase, breath, endTidal) {
  if (!(breath.rate > 0) || !(endTidal > 0) || !(breath.volume > 1)) {
    return 0;
  }
  const length = 60 / breath.rate;
  const share = Math.min(0.95, Math.max(0.05, breath.share || 1 / 3));
  if (phase < share) {
    return endTidal * Math.exp(-Math.pow((phase * length) / 0.12, 2));
  }
  const out = (phase - share) / (1 - share);
  const rise = 1 / (1 + Math.exp(-(out - 0.14) / 0.028));
  return endTidal * rise * (0.86 + 0.14 * out) * (1 - 0.0067 * (1 - out));
}

/** How full the lungs are with the breath, 0 to 1. */
export function filled(phase, breath) {
  return breath.volume > 1 ? ventilator(phase, breath).volume / breath.volume : 0;
}
