// Make things happen: faults with severity and onset, and what is hidden in the patient.

import { button, h, show } from "../core/dom.js";
import { asNumber } from "../core/orderform.js";
import { tOr, t } from "../core/words.js";
import { OrderForm } from "../panels/form.js";
import { report } from "../panels/toast.js";
import { ask, card } from "./card.js";

/** Faults first that drills are made of. */
const FIRST = ["pump-failure", "drainage-insufficiency", "air-in-circuit", "oxygenator-failure", "sweep-failure", "mains-failure", "line-kink", "circuit-rupture", "decannulation", "tip-migration",
  "wet-oxygenator", "tube-clot", "pneumothorax", "late-rebleed"];

/** Buttons of all faults; each opens its form, or comes at once with the shift key. */
export function faults(session, catalogue) {
  const place = h("div", {});
  const orders = catalogue.data.orders.filter((order) => order.group === "fault" || order.group === "hidden");
  const rank = (order) => (FIRST.includes(order.kind) ? FIRST.indexOf(order.kind) : 99);
  orders.sort((a, b) => rank(a) - rank(b) || a.kind.localeCompare(b.kind));
  const buttons = orders.map((order) => button(tOr(`order.${order.kind}`, order.title || order.kind), (event) => (event.shiftKey ? atOnce(session, order) : open(session, order, place)), { "data-fault": order.kind, title: order.about }));
  return card("faults", "events", h("p", { class: "soft small", text: t("faults.about") }), h("div", { class: "faults" }, buttons), place);
}

function open(session, order, place) {
  const form = new OrderForm(order, {}, async (made) => report(await session.order(made)), () => show(place));
  show(place, form.element);
  form.focus();
}

async function atOnce(session, order) {
  try {
    report(await session.order({ order: order.kind }));
  } catch (refusal) {
    report(refusal);
  }
}

/** Changes a hidden state at once. */
export function hidden(session, catalogue) {
  const all = catalogue.data.hidden || [];
  if (!all.length) {
    return null;
  }
  const select = h("select", { id: "hidden-what", "aria-label": t("hidden.what") }, all.map((each) => h("option", { value: each.quantity, text: each.label })));
  const value = h("input", { id: "hidden-value", inputmode: "decimal", "aria-label": t("hidden.value") });
  const bounds = () => {
    const each = all.find((other) => other.quantity === select.value);
    const unit = each.unit === "1" ? "" : each.unit;
    const bounded = each.low !== null && each.low !== undefined;
    value.placeholder = bounded ? t("hidden.bounds", { low: each.low, high: each.high, unit }) : unit || t("hidden.value");
  };
  select.addEventListener("change", bounds);
  bounds();
  const form = h("form", { class: "form" }, select, h("div", { class: "row" }, value, h("button", { type: "submit", text: t("hidden.set") })));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const number = asNumber(value.value);
    if (number === undefined) {
      report(new Error(t("form.number")));
      return;
    }
    await ask(session, "hidden", { do: "set", quantity: select.value, value: number }, t("hidden.done", { name: select.selectedOptions[0].text }));
  });
  return card("hidden", "events", h("p", { class: "soft small", text: t("hidden.about") }), form);
}
