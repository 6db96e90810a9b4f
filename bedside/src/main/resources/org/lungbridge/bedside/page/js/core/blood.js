// The color of blood by its saturation: dark violet to light orange, lighter with every percent, so that gray shows it too.

const LOW = 0.4;
const STOPS = [[0x1d, 0x1a, 0x5e], [0xa3, 0x2d, 0x6b], [0xfb, 0x96, 0x5c]];

/** A color for a saturation of 0 to 1; gray where it is not known. */
export function bloodColor(saturation) {
  if (saturation === null || saturation === undefined || !Number.isFinite(saturation)) {
    return "#808080";
  }
  const share = Math.min(1, Math.max(0, (saturation - LOW) / (1 - LOW))) * 2;
  const [from, to] = share < 1 ? [STOPS[0], STOPS[1]] : [STOPS[1], STOPS[2]];
  const part = share < 1 ? share : share - 1;
  return `rgb(${from.map((each, i) => Math.round(each + part * (to[i] - each))).join(",")})`;
}

/** A pattern of stripes that says the same without color: the fuller of oxygen, the fewer. */
export function bloodDashes(saturation) {
  if (saturation === null || saturation === undefined || !Number.isFinite(saturation)) {
    return "2 4";
  }
  return saturation >= 0.92 ? "0 1000" : saturation >= 0.8 ? "2 22" : saturation >= 0.65 ? "2 12" : "2 6";
}
