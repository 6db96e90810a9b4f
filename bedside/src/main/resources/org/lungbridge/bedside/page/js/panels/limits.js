// The editor of alarm limits: a table with a line for each parameter.

import { button, h, show } from "../core/dom.js";
import { shown } from "../core/format.js";
import { t } from "../core/words.js";

/** A table that sends each change at once and shows what the server made of it. */
export function limitsTable(session, send) {
  const body = h("tbody", {});
  const draw = () => show(body, session.state.limits.map((limit) => line(limit, send)));
  draw();
  session.on("limits", draw);
  const head = ["parameter", "on", "low", "high", "delay", "latch", "priority"].map((word) => h("th", { text: t(`limits.${word}`) }));
  return h("div", { class: "limits-table" }, h("table", {}, h("thead", {}, h("tr", {}, head)), body),
    h("p", { class: "row" }, button(t("limits.defaults"), () => send({ do: "defaults" }))));
}

function line(limit, send) {
  const how = shown(limit.parameter, limit.unit);
  const change = (fields) => send({ do: "limits", parameter: limit.parameter, ...fields });
  return h("tr", {}, h("th", { scope: "row", text: `${limit.label} ${how.unit ? `(${how.unit})` : ""}` }),
    h("td", {}, box(t("limits.on.of", { name: limit.label }), limit.on, (on) => change({ on }))),
    h("td", {}, edge(limit, "low", how, change)), h("td", {}, edge(limit, "high", how, change)),
    h("td", {}, numberBox(t("limits.delay.of", { name: limit.label }), limit.delay_s, 1, (delay_s) => change({ delay_s }))),
    h("td", {}, box(t("limits.latch.of", { name: limit.label }), limit.latch, (latch) => change({ latch }))),
    h("td", {}, priorities(limit, change)));
}

function edge(limit, side, how, change) {
  const given = limit[side];
  const step = Number(((limit.step || 1) * how.factor).toPrecision(3));
  const text = given === null || given === undefined ? "" : Number((given * how.factor).toFixed(Math.max(how.decimals, 1)));
  return numberBox(t(`limits.${side}.of`, { name: limit.label }), text, step, (entered) =>
    change({ [side]: entered === null ? null : Number((entered / how.factor).toPrecision(12)) }));
}

function numberBox(label, value, step, change) {
  const input = h("input", { type: "number", step, value: String(value ?? ""), "aria-label": label });
  input.addEventListener("change", () => change(input.value === "" ? null : Number(input.value)));
  return input;
}

function box(label, on, change) {
  const input = h("input", { type: "checkbox", checked: on, "aria-label": label });
  input.addEventListener("change", () => change(input.checked));
  return h("span", { class: "check" }, input);
}

function priorities(limit, change) {
  const now = limit.lowPriority || limit.highPriority;
  const options = ["high", "medium", "low"].map((each) => h("option", { value: each, text: t(`priority.${each}`), selected: each === now }));
  const select = h("select", { "aria-label": t("limits.priority.of", { name: limit.label }) }, options);
  select.addEventListener("change", () => change({ priority: select.value }));
  return select;
}
