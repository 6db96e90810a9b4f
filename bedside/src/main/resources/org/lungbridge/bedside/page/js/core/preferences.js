// What a reader chose: theme, units, waves that stand still, sounds, shortcuts. Kept in this browser only.

const KEY = "lungbridge.preferences";
const DEFAULTS = { theme: "dark", units: "conventional", still: "auto", shortcuts: true, pulseTone: false };

export const THEMES = ["dark", "light", "contrast", "colorblind"];

let chosen = { ...DEFAULTS };
const listeners = [];

/** Reads what was chosen before; a page that may store nothing has the defaults. */
export function loadPreferences() {
  try {
    chosen = { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) || "{}") };
  } catch {
    chosen = { ...DEFAULTS };
  }
  apply();
}

export function preference(name) {
  return chosen[name];
}

/** Changes one choice and tells everybody who listens. */
export function prefer(name, value) {
  chosen = { ...chosen, [name]: value };
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // nothing is kept: the choice lasts as long as the page
  }
  apply();
  listeners.forEach((listener) => listener(name, value));
}

export function onPreference(listener) {
  listeners.push(listener);
}

/** Whether waves stand still: as chosen, or as the system says. */
export function stillWaves() {
  if (chosen.still === "auto") {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  }
  return chosen.still === "yes";
}

function apply() {
  const theme = THEMES.includes(chosen.theme) ? chosen.theme : "dark";
  document.documentElement.dataset.theme = theme;
}
