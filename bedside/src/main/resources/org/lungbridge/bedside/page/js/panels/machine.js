// What the panels of ventilator and console share: facts, knobs with one button Set, orders by a button.

import { button, h, write } from "../core/dom.js";
import { number, shown } from "../core/format.js";
import { t } from "../core/words.js";
import { Knob } from "./knob.js";

export class Machine {
  constructor(session, report) {
    this.session = session;
    this.report = report;
    this.facts = [];
    this.knobs = {};
    this.givers = [];
    ["all", "rights"].forEach((kind) => session.on(kind, () => this.lock()));
  }

  /** A button that gives an order: it rests while nobody may order here. */
  giver(made) {
    this.givers.push(made);
    return made;
  }

  lock() {
    const may = Boolean(this.session.state?.rights.orders);
    this.givers.forEach((each) => (each.disabled = !may));
    Object.values(this.knobs).forEach((knob) => knob.lock(!may));
  }

  /** A name, a value and its unit; `read` gives the value, or the id of a column. */
  fact(word, id, options = {}) {
    const element = { value: h("span", { "data-value": id, text: "–" }), unit: h("span", { class: "unit" }) };
    this.facts.push({ ...element, id, options });
    return h("div", { class: `fact ${options.className || ""}` }, h("div", { class: "name", title: t(`${word}.long`) }, t(word), " ", element.unit),
      h("div", { class: "value" }, element.value));
  }

  showFacts() {
    for (const { value, unit, id, options } of this.facts) {
      const column = this.session.column(id);
      const how = { ...shown(id, column.unit || options.unit || "", options.decimals), ...(options.as || {}) };
      const seen = options.blank ? null : options.read ? options.read() : this.session.seen(id);
      write(value, typeof seen === "string" ? seen : number(seen === null || seen === undefined ? NaN : seen * how.factor, options.decimals ?? how.decimals));
      write(unit, typeof seen === "string" ? "" : how.unit);
    }
  }

  title(word, id) {
    return h("div", { class: "title" }, h("h2", { text: t(word) }), (this.word = h("span", { class: "state-word" })), h("span", { class: "grow" }),
      (this.side = h("span", { class: "soft small" })),
      h("a", { href: `#${id}`, target: "_blank", text: "↗", title: t("view.window"), "aria-label": t("view.window.of", { name: t(word) }) }));
  }

  /** A row of knobs and the button that gives what was changed as one order. */
  knobRow(definitions, give, className = "") {
    this.give = button(t("knob.set"), () => this.apply(give), { class: "primary", disabled: true });
    const knobs = definitions.map((each) => {
      this.knobs[each.name] = new Knob({ ...each, label: t(each.word) }, (what) => this.touched(what, give));
      return this.knobs[each.name].element;
    });
    return h("div", { class: `knobs ${className}` }, knobs, this.give);
  }

  touched(what, give) {
    const changed = Object.values(this.knobs).filter((knob) => knob.isChanged());
    this.give.disabled = changed.length === 0 || !this.session.state?.rights.orders;
    if (what === "enter" && !this.give.disabled) {
      this.apply(give);
    }
  }

  async apply(give) {
    const values = {};
    for (const [name, knob] of Object.entries(this.knobs)) {
      if (knob.isChanged()) {
        values[name] = knob.value();
      }
    }
    if (Object.keys(values).length) {
      await this.order(give(values));
    }
  }

  /** Gives an order and says what became of it. */
  async order(order) {
    try {
      this.report(await this.session.order(order));
    } catch (refusal) {
      this.report(refusal);
    }
  }
}
