// The form of one order.

import { button, h, show } from "../core/dom.js";
import { byField, makeOrder, sorted, units } from "../core/orderform.js";
import { t, tOr } from "../core/words.js";

const SHOWN_AT_ONCE = 6;

export class OrderForm {
  /**
   * @param {object} order of the catalogue
   * @param {object} preset values to begin with
   * @param {(order:object) => Promise<object>} give
   */
  constructor(order, preset, give, done) {
    this.order = order;
    this.give = give;
    this.done = done;
    this.readers = new Map();
    this.problems = new Map();
    this.general = h("p", { class: "problem", role: "alert" });
    const fields = sorted(order.fields);
    const first = fields.filter((field, place) => field.required || place < SHOWN_AT_ONCE || field.name in preset);
    const rest = fields.filter((field) => !first.includes(field));
    const submit = h("button", { type: "submit", class: "primary", text: t("form.give") });
    this.element = h("form", { class: "form", novalidate: true, "data-order": order.kind },
      h("div", {}, h("h2", { text: tOr(`order.${order.kind}`, order.title || order.kind) }), h("p", { class: "soft small", text: order.about || "" })),
      first.map((field) => this.field(field, preset[field.name])),
      rest.length ? h("details", {}, h("summary", { text: t("form.more", { count: rest.length }) }), h("div", { class: "form" }, rest.map((field) => this.field(field, preset[field.name])))) : null,
      this.general, h("div", { class: "row" }, submit, button(t("form.cancel"), done)));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        done();
      }
    });
  }

  focus() {
    (this.element.querySelector("input, select, textarea") || this.element.querySelector("button")).focus();
  }

  field(field, preset) {
    const id = `field-${this.order.kind}-${field.name}`;
    const problem = h("span", { class: "problem", id: `${id}-problem` });
    this.problems.set(field.name, problem);
    const control = this.control(field, preset, id);
    const name = field.label || words(field.name);
    const head = field.type === "choices" ? h("span", { class: "label", text: name }) : h("label", { for: id, text: name });
    if (field.required) {
      head.append(h("span", { class: "soft", text: ` ${t("form.required")}` }));
    }
    return h("div", { class: "field" }, field.type === "boolean" ? null : head, control, field.about ? h("span", { class: "about", id: `${id}-about`, text: field.about }) : null, problem);
  }

  control(field, preset, id) {
    if (field.type === "boolean") {
      return this.yesOrNo(field, preset, id);
    }
    if (field.type === "choice") {
      return this.choice(field, preset, id);
    }
    if (field.type === "choices") {
      return this.choices(field, preset);
    }
    return field.type === "quantity" ? this.quantity(field, preset, id) : this.line(field, preset, id);
  }

  yesOrNo(field, preset, id) {
    const options = ["", "true", "false"].map((value) => h("option", { value, text: t(`form.boolean.${value || "unset"}`), selected: String(preset ?? "") === value }));
    const select = h("select", { id }, options);
    this.readers.set(field.name, () => (select.value === "" ? undefined : { value: select.value === "true" }));
    return h("div", { class: "field" }, h("label", { for: id, text: words(field.name) }), select);
  }

  choice(field, preset, id) {
    const options = [h("option", { value: "", text: field.required ? t("form.choose") : t("form.unset") }),
      ...field.choices.map((value) => h("option", { value, text: words(value), selected: value === preset }))];
    const select = h("select", { id, "aria-describedby": `${id}-about ${id}-problem` }, options);
    this.readers.set(field.name, () => ({ value: select.value }));
    return select;
  }

  choices(field, preset) {
    const boxes = field.choices.map((value) => h("input", { type: "checkbox", value, checked: (preset || []).includes(value) }));
    this.readers.set(field.name, () => ({ value: boxes.filter((box) => box.checked).map((box) => box.value) }));
    return h("div", { class: "checks", role: "group", "aria-label": words(field.name) }, boxes.map((box) => h("label", { class: "check" }, box, words(box.value))));
  }

  quantity(field, preset, id) {
    const [number, ...unit] = typeof preset === "string" ? preset.split(" ") : [preset ?? ""];
    const all = units(field);
    const input = h("input", { id, inputmode: "decimal", autocomplete: "off", value: number, "aria-describedby": `${id}-about ${id}-problem` });
    const select = h("select", { "aria-label": t("form.unit", { name: words(field.name) }) },
      all.map((each) => h("option", { value: each.unit, text: pretty(each.unit), selected: each.unit === unit.join(" ") || (!unit.length && each.unit === field.unit) })));
    const bounds = () => {
      const each = all.find((other) => other.unit === select.value);
      input.placeholder = each?.low ? t("form.bounds", { low: pretty(each.low), high: pretty(each.high) }) : "";
    };
    select.addEventListener("change", bounds);
    bounds();
    this.readers.set(field.name, () => ({ value: input.value, unit: select.value }));
    return h("span", { class: "pair" }, input, select);
  }

  line(field, preset, id) {
    const numeric = field.type === "number" || field.type === "integer";
    const bounds = field.low !== undefined && field.low !== null ? t("form.bounds", { low: field.low, high: field.high }) : "";
    const input = h("input", { id, autocomplete: "off", inputmode: numeric ? "decimal" : null, value: preset ?? "", placeholder: bounds, "aria-describedby": `${id}-about ${id}-problem` });
    this.readers.set(field.name, () => ({ value: input.value.trim() }));
    return input;
  }

  async send() {
    this.clear();
    const entered = new Map([...this.readers].map(([name, read]) => [name, read()]).filter(([, value]) => value !== undefined));
    const { order, problems } = makeOrder(this.order, entered);
    if (problems.length) {
      problems.forEach((problem) => this.complain(problem.field, t(problem.word)));
      return;
    }
    try {
      await this.give(order);
      this.done();
    } catch (refusal) {
      const found = byField(refusal.problems);
      found.forEach((text, name) => this.complain(name, text));
      if (!found.size) {
        this.complain("", refusal.message);
      }
    }
  }

  clear() {
    show(this.general);
    this.problems.forEach((problem) => show(problem));
  }

  complain(name, text) {
    const place = this.problems.get(name) || this.general;
    place.textContent = text;
    const box = place.closest("details");
    if (box) {
      box.open = true;
    }
  }
}

/** A name of the documents as words: tidalVolume becomes "tidal volume". */
export function words(name) {
  return tOr(`field.${name}`, name.replace(/([a-z])([A-Z])(?=[a-z])/g, (whole, a, b) => `${a} ${b.toLowerCase()}`).replace(/-/g, " "));
}

/** A unit as it is printed. */
export function pretty(unit) {
  return String(unit).replace(/\bug\b/g, "µg").replace(/10\^9/g, "10⁹");
}
