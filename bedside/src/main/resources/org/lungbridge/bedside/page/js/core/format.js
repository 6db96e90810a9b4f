// Numbers as they stand on the screens: decimals, percent, units by the reader's choice, simulated time.

const KPA = 7.500617;

/** How a unit of the engine's columns is shown, by system of units. */
const SHOWN = {
  "1": { unit: "%", factor: 100, decimals: 0 },
  "mm[Hg]": { unit: "mmHg", factor: 1, decimals: 0 },
  mmHg: { unit: "mmHg", factor: 1, decimals: 0 },
  cmH2O: { unit: "cmH2O", factor: 1, decimals: 0 },
  "cm[H2O]": { unit: "cmH2O", factor: 1, decimals: 0 },
  "°C": { unit: "°C", factor: 1, decimals: 1 },
  Cel: { unit: "°C", factor: 1, decimals: 1 },
  "10^9/L": { unit: "10⁹/L", factor: 1, decimals: 0 },
  mL: { unit: "mL", factor: 1, decimals: 0 },
  "mL/h": { unit: "mL/h", factor: 1, decimals: 0 },
  "mL/min": { unit: "mL/min", factor: 1, decimals: 0 },
  "mL/cmH2O": { unit: "mL/cmH2O", factor: 1, decimals: 0 },
  "/min": { unit: "/min", factor: 1, decimals: 0 },
  "L/min": { unit: "L/min", factor: 1, decimals: 1 },
  "%": { unit: "%", factor: 1, decimals: 0 },
  s: { unit: "s", factor: 1, decimals: 0 },
  "10*9/L": { unit: "10⁹/L", factor: 1, decimals: 0 },
  "[IU]/kg/h": { unit: "IU/kg/h", factor: 1, decimals: 1 },
  "[IU]/mL": { unit: "IU/mL", factor: 1, decimals: 2 },
  "ug/kg/min": { unit: "µg/kg/min", factor: 1, decimals: 2 },
  "mL/cm[H2O]": { unit: "mL/cmH2O", factor: 1, decimals: 0 },
};

/** Gas tensions become kPa and hemoglobin g/L in SI; pressures of blood and airways stay as everywhere. */
const SI = {
  tension: { unit: "kPa", factor: 1 / KPA, decimals: 1 },
  "g/dL": { unit: "g/L", factor: 10, decimals: 0 },
  "mg/dL": { unit: "µmol/L", factor: 88.42, decimals: 0 },
};

const TENSION = /^(Pa|Pv|Ppa|Et|ecmoP(re|ost)MembraneP)(O2|CO2)/;

let system = "conventional";

export function useUnits(name) {
  system = name;
}

/** Unit, factor and decimals in which a column (id) of a unit is shown. */
export function shown(id, unit, decimals) {
  const base = SHOWN[unit] || { unit: unit || "", factor: 1, decimals: decimals ?? 1 };
  if (id && /pH/.test(id) && unit === "1") {
    return { unit: "", factor: 1, decimals: 2 };
  }
  if (unit === "1" && id && /(Ratio|Score|INR|Over|Factor|Units|prone|alive|Support)/.test(id)) {
    return { unit: "", factor: 1, decimals: decimals ?? 1 };
  }
  if (system === "SI") {
    if (TENSION.test(id || "")) {
      return SI.tension;
    }
    if (SI[unit]) {
      return SI[unit];
    }
  }
  return base;
}

/** A number with these decimals, a real minus sign, and "–" for what is not known. */
export function number(value, decimals = 0) {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return "–";
  }
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A value of a column as text without its unit. */
export function value(id, unit, given, decimals) {
  const how = shown(id, unit, decimals);
  return number(given === null || given === undefined ? NaN : given * how.factor, how.decimals);
}

/** As many digits as the size needs: 0.02, 3.7, 48, 3240. */
export function sensible(given) {
  if (given === null || given === undefined || !Number.isFinite(given)) {
    return "–";
  }
  const size = Math.abs(given);
  return number(given, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

/** Simulated time: 02:03:04, or 3 d 02:03:04. */
export function time(seconds) {
  if (!Number.isFinite(seconds)) {
    return "–";
  }
  const whole = Math.floor(seconds);
  const days = Math.floor(whole / 86400);
  const two = (n) => String(n).padStart(2, "0");
  const clock = `${two(Math.floor(whole / 3600) % 24)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return days > 0 ? `${days} d ${clock}` : clock;
}

/** A stretch of time: 45 s, 3 min, 2 h 05 min, 3 d 4 h. */
export function span(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 90) {
    return `${whole} s`;
  }
  const minutes = Math.round(whole / 60);
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${String(minutes % 60).padStart(2, "0")} min`;
  }
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Speed of the simulation: 1×, 0.5×, 3,600×. */
export function speed(given) {
  return `${given >= 1000 ? given.toLocaleString("en-US") : Number(given.toPrecision(3))}×`;
}
