// From an order's fields to the order itself, without a page: what the reader entered, what is missing, what the server said.

/** All units a quantity may be entered in, each with its bounds. */
export function units(field) {
  const first = (field.units || []).map((unit) => ({ unit, low: field.low, high: field.high, asked: field.unit }));
  const others = (field.alternatives || []).flatMap((each) =>
    (each.units || []).map((unit) => ({ unit, low: each.low, high: each.high, asked: each.unit })));
  return [...first, ...others].filter((each, place, all) => all.findIndex((other) => other.unit === each.unit) === place);
}

/**
 * The order of what was entered, and problems by field.
 * @param {object} order of the catalogue
 * @param {Map<string, {value:*, unit?:string}>} entered by name of field; nothing entered is left out
 */
export function makeOrder(order, entered) {
  const made = { order: order.kind };
  const problems = [];
  for (const field of order.fields) {
    const given = entered.get(field.name);
    const empty = given === undefined || given.value === "" || given.value === null || (Array.isArray(given.value) && !given.value.length);
    if (empty) {
      if (field.required) {
        problems.push({ field: field.name, word: "form.needed" });
      }
      continue;
    }
    const value = valueOf(field, given);
    if (value === undefined) {
      problems.push({ field: field.name, word: "form.number" });
    } else {
      made[field.name] = value;
    }
  }
  return { order: made, problems };
}

function valueOf(field, { value, unit }) {
  if (field.type === "quantity") {
    const number = asNumber(value);
    return number === undefined ? undefined : `${number} ${unit || field.unit || field.units?.[0] || ""}`.trim();
  }
  if (field.type === "number" || field.type === "integer") {
    return asNumber(value);
  }
  return value;
}

/** A number as people type it: blanks and a comma for the point are fine. */
export function asNumber(text) {
  if (typeof text === "number") {
    return Number.isFinite(text) ? text : undefined;
  }
  const clean = String(text).trim().replace(/\s/g, "").replace(/,(?=\d{3}\b)/g, "").replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(clean) ? Number(clean) : undefined;
}

/** The server's problems by the field their pointer names; others under "". */
export function byField(problems) {
  const found = new Map();
  for (const problem of problems || []) {
    const name = (problem.pointer || "").split("/").filter(Boolean).find((part) => Number.isNaN(Number(part)) && part !== "orders") || "";
    const text = problem.hint ? `${problem.message} Maybe ${problem.hint}` : problem.message;
    found.set(name, found.has(name) ? `${found.get(name)} ${text}` : text);
  }
  return found;
}

/** Fields in the order of a form: what is needed first. */
export function sorted(fields) {
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}
