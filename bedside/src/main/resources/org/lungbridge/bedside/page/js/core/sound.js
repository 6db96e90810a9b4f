// Alarm tones by WebAudio, silent until somebody turns them on. Bursts as on devices (IEC 60601-1-8, as described by makers):
// high twice five pulses, medium three, low one.

const BURSTS = {
  high: { pulses: [0, 0.22, 0.44, 0.82, 1.04, 2.0, 2.22, 2.44, 2.82, 3.04], pitch: [523, 659, 784, 659, 523], every: 7 },
  medium: { pulses: [0, 0.36, 0.72], pitch: [523, 587, 659], every: 12 },
  low: { pulses: [0], pitch: [440], every: 24 },
};

let context = null;
let level = null;
let timer = null;

/** Turns sound on or off; browsers ask for a hand on the page first. */
export async function enableSound(on) {
  if (!on) {
    await context?.close();
    context = null;
    clearInterval(timer);
    timer = null;
    return;
  }
  context = new AudioContext();
  await context.resume();
  restart();
}

export function soundEnabled() {
  return context !== null;
}

/** What is to be heard now: "high", "medium", "low" or null. */
export function sounding(priority) {
  if (priority !== level) {
    level = priority;
    restart();
  }
}

function restart() {
  clearInterval(timer);
  timer = null;
  if (context && level) {
    burst();
    timer = setInterval(burst, BURSTS[level].every * 1000);
  }
}

function burst() {
  const how = BURSTS[level];
  if (how && context) {
    how.pulses.forEach((at, i) => tone(how.pitch[i % how.pitch.length], context.currentTime + 0.02 + at, 0.16, 0.16));
  }
}

/** One soft beep at a beat of the heart, lower with the saturation. */
export function beep(saturation) {
  if (context && Number.isFinite(saturation)) {
    tone(330 + 6 * Math.max(0, saturation * 100 - 40), context.currentTime, 0.06, 0.05);
  }
}

function tone(pitch, at, length, loudness) {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + 0.012);
  gain.gain.setValueAtTime(loudness, at + length - 0.03);
  gain.gain.linearRampToValueAtTime(0, at + length);
  gain.connect(context.destination);
  for (const harmonic of [1, 2, 3]) {
    const wave = context.createOscillator();
    wave.frequency.value = pitch * harmonic;
    const part = context.createGain();
    part.gain.value = 1 / (harmonic * harmonic);
    wave.connect(part).connect(gain);
    wave.start(at);
    wave.stop(at + length);
  }
}
