// A chest radiograph drawn by rule from four scores, the same for the same scores and seed. It illustrates; it is no image of a
// patient and nothing is to be read from it but the scores.

/** Gray values (0 black to 255 white) of a film of `size` columns and 1.15 × as many lines. */
export function film(quadrants, size = 320, seed = 7) {
  const tall = Math.round(size * 1.15);
  const gray = new Uint8ClampedArray(size * tall);
  for (let row = 0; row < tall; row++) {
    for (let column = 0; column < size; column++) {
      const x = column / size;
      const y = row / tall;
      gray[row * size + column] = 255 * shade(x, y, quadrants, seed);
    }
  }
  return { width: size, height: tall, gray };
}

function shade(x, y, quadrants, seed) {
  const body = bodyShape(x, y);
  const lung = lungShape(x, y);
  const opaque = opacity(x, y, quadrants, seed);
  const away = Math.abs(x - 0.5);
  const belly = smooth((y - 0.78) / 0.2);
  const soft = (0.4 + 0.14 * bell(away, 0.16) + 0.2 * belly * step(0.42 - away, 0.08)) * (0.96 + 0.08 * noise(x * 5, y * 5, seed + 5));
  const clear = 0.1 + 0.05 * noise(x * 6, y * 6, seed) + vessels(x, y, seed) + 0.05 * bell(away - 0.17, 0.1);
  const inside = clear + (0.64 - clear) * opaque;
  let light = soft * (1 - lung) + inside * lung;
  light += ribs(x, y) * (0.045 + 0.075 * lung * (1 - 0.55 * opaque));
  light += 0.13 * bell(x - 0.5, 0.03) * (0.75 + 0.25 * Math.sin(y * 2 * Math.PI * 15)) + 0.14 * clavicles(x, y) + 0.1 * shoulders(x, y);
  light = Math.max(light, mix(light, 0.58 + 0.08 * noise(x * 6, y * 6, seed + 9) + 0.08 * smooth((y - 0.5) / 0.3), heart(x, y)));
  light = light * body + 0.02 * (1 - body) + lines(x, y);
  const grain = 0.03 * (noise(x * 150, y * 150, seed + 3) - 0.5);
  return Math.min(0.95, Math.max(0.015, light + grain));
}

/** The patient's right lung is on the left of the film. */
function lungShape(x, y) {
  return Math.min(1, side(x, y, -1, 0.815) + side(x, y, 1, 0.84));
}

/** One lung between apex and dome of the diaphragm; `hand` -1 on the left of the film, 1 on the right. */
function side(x, y, hand, floor) {
  const top = 0.1;
  const down = Math.min(1, Math.max(0, (y - top) / (floor - top)));
  const across = hand * (x - 0.5);
  const inner = 0.055 + 0.03 * bell(down - 0.02, 0.12) + 0.012 * down;
  const outer = 0.13 + 0.285 * Math.pow(down, 0.55) - 0.02 * smooth((down - 0.85) / 0.15);
  const middle = (inner + outer) / 2;
  const dome = floor + 0.085 * smooth((across - middle) / (outer - middle)) - 0.045 * bell(across - middle * 0.85, 0.085);
  const apex = top + 0.075 * Math.pow((across - 0.15) / 0.105, 2) * (down < 0.35 ? 1 : 0);
  return step(across - inner, 0.014) * step(outer - across, 0.016) * step(dome - y, 0.012) * step(y - Math.min(apex, 0.4), 0.016);
}

function bodyShape(x, y) {
  const away = Math.abs(x - 0.5);
  const neck = 0.115 + 0.35 * smooth((y - 0.035) / 0.11);
  const width = y < 0.16 ? neck : 0.465 + 0.03 * smooth((y - 0.16) / 0.3);
  return step(width - away, 0.018);
}

function heart(x, y) {
  const dx = x - 0.54;
  const dy = y - 0.67;
  const across = dx * 0.8 + dy * -0.6;
  const along = dx * 0.6 + dy * 0.8;
  const body = 1 - Math.pow(across / 0.135, 2) - Math.pow(along / 0.19, 2);
  const right = 1 - Math.pow((x - 0.47) / 0.075, 2) - Math.pow((y - 0.62) / 0.17, 2);
  const arch = 1 - Math.pow((x - 0.55) / 0.045, 2) - Math.pow((y - 0.33) / 0.065, 2);
  const waist = step(0.07 + 0.1 * smooth((y - 0.38) / 0.25) - Math.abs(x - 0.515), 0.03) * step(y - 0.1, 0.04) * step(0.7 - y, 0.06) * 0.86;
  return Math.max(step(body, 0.2), step(right, 0.3) * 0.96, step(arch, 0.4) * 0.92, waist);
}

/** Arcs that fall from the spine outwards (behind) and rise again in front. */
function ribs(x, y) {
  const away = Math.abs(x - 0.5);
  const behind = y - 0.035 + 0.16 * away - 0.62 * away * away;
  const front = y - 0.16 - 0.28 * away + 0.35 * away * away;
  const arcs = (place, pitch, wide) => bell(place / pitch - Math.round(place / pitch), wide);
  return (arcs(behind, 0.083, 0.15) + 0.4 * arcs(front, 0.098, 0.13) * step(away - 0.16, 0.06)) * step(away - 0.05, 0.02) * step(0.43 - away, 0.02) * step(0.86 - y, 0.05);
}

function clavicles(x, y) {
  const away = Math.abs(x - 0.5);
  return bell(y - (0.175 - 0.13 * away + 0.012 * Math.sin(away * 16)), 0.014) * step(away - 0.045, 0.015) * step(0.4 - away, 0.03);
}

function shoulders(x, y) {
  const away = Math.abs(x - 0.5);
  return step(away - 0.385 + 0.12 * Math.abs(y - 0.26), 0.03) * step(0.4 - y, 0.06) * step(y - 0.1, 0.03);
}

/** Tube in the trachea and the return cannula in the right atrium, thin bright lines. */
function lines(x, y) {
  const tube = bell(x - 0.497 - 0.004 * Math.sin(y * 9), 0.005) * step(0.275 - y, 0.004) * 0.2;
  const inflow = bell(x - (0.425 + 0.05 * smooth(y / 0.4)), 0.0065) * step(0.56 - y, 0.006) * 0.28;
  return tube + inflow;
}

/** Roots of the lungs and vessels that fan out from them and thin. */
function vessels(x, y, seed) {
  const dx = (Math.abs(x - 0.5) - 0.085) * 1.1;
  const dy = y - 0.46;
  const far = Math.hypot(dx, dy);
  const crooked = 0.5 * noise(x * 9, y * 9, seed + 12);
  const fan = noise((Math.atan2(dy, dx) + crooked) * 5.2 + (x > 0.5 ? 40 : 0), far * 7, seed + 11);
  return 0.17 * bell(far, 0.06) + 0.2 * smooth((fan - 0.5) / 0.4) * smooth((far - 0.03) / 0.07) * Math.exp(-far * 5);
}

/** How opaque a place is: the score of its quadrant (0 to 2), patchy while it is low, white when it is high. */
function opacity(x, y, quadrants, seed) {
  const left = smooth((x - 0.46) / 0.08);
  const lower = smooth((y - 0.40) / 0.2);
  const score = mix(mix(quadrants[0], quadrants[1], left), mix(quadrants[2], quadrants[3], left), lower) / 2;
  if (!(score > 0)) {
    return 0;
  }
  const patches = 0.45 * noise(x * 7, y * 7, seed) + 0.33 * noise(x * 14, y * 14, seed + 1) + 0.22 * noise(x * 30, y * 30, seed + 2);
  const covered = smooth((patches - 0.74 + 0.86 * score) / 0.45);
  return Math.min(1, covered * (0.45 + 0.6 * score) * (0.85 + 0.3 * patches) + 0.1 * score);
}

function mix(a, b, share) {
  return a + share * (b - a);
}

function smooth(x) {
  const share = Math.min(1, Math.max(0, x));
  return share * share * (3 - 2 * share);
}

/** 0 below 0 and 1 above, over a soft edge. */
function step(x, edge) {
  return smooth(x / edge / 2 + 0.5);
}

function bell(x, width) {
  const z = x / width;
  return z > 5 || z < -5 ? 0 : Math.exp(-0.5 * z * z);
}

/** Smooth noise of 0 to 1 by a lattice. */
function noise(x, y, seed) {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = smooth(x - i);
  const v = smooth(y - j);
  return mix(mix(lattice(i, j, seed), lattice(i + 1, j, seed), u), mix(lattice(i, j + 1, seed), lattice(i + 1, j + 1, seed), u), v);
}

function lattice(i, j, seed) {
  let n = Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(seed, 1274126177);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}
