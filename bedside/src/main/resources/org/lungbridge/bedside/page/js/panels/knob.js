// A setting with a step down and up. It is given when the reader confirms it by Enter or the button Set.

import { button, h } from "../core/dom.js";
import { t } from "../core/words.js";

export class Knob {
  /** @param {{name:string, label:string, unit:string, step:number, low:number, high:number, decimals:number}} options */
  constructor(options, changed) {
    this.options = options;
    this.changed = changed;
    this.input = h("input", { type: "number", step: options.step, min: options.low, max: options.high, "aria-label": `${options.label} (${options.unit})`,
      id: `knob-${options.name}` });
    this.element = h("div", { class: "knob", role: "group", "aria-label": options.label },
      h("span", { class: "name", text: `${options.label} ${options.unit}`, title: `${options.label} (${options.unit})` }),
      button("−", () => this.step(-1), { "aria-label": t("knob.less", { name: options.label }) }),
      this.input,
      button("+", () => this.step(1), { "aria-label": t("knob.more", { name: options.label }) }));
    this.input.addEventListener("input", () => this.mark());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.set = null;
  }

  /** Nobody may turn it now. */
  lock(locked) {
    this.element.querySelectorAll("input, button").forEach((each) => (each.disabled = locked));
  }

  key(event) {
    if (event.key === "Enter") {
      this.changed("enter");
    } else if (event.key === "Escape") {
      this.back();
    }
  }

  step(direction) {
    const { step, low, high, decimals } = this.options;
    const now = this.input.value === "" ? (this.set ?? low) : Number(this.input.value);
    const next = Math.min(high, Math.max(low, Math.round((now + direction * step) / step) * step));
    this.input.value = next.toFixed(decimals);
    this.mark();
  }

  mark() {
    this.element.classList.toggle("changed", this.isChanged());
    this.changed("mark");
  }

  isChanged() {
    return this.input.value !== "" && (this.set === null || Number(this.input.value) !== Number(this.text()));
  }

  value() {
    return Number(this.input.value);
  }

  /** What the machine is set to; shown unless the reader is about to change it. */
  show(value) {
    this.set = Number.isFinite(value) ? value : null;
    const clearing = document.activeElement === this.input && this.input.value === "";
    if (this.element.classList.contains("changed")) {
      if (!this.isChanged()) {
        this.mark();
      }
    } else if (!clearing) {
      this.back();
    }
  }

  /** What the machine is set to, as it is written. */
  text() {
    return this.set === null ? "" : this.set.toFixed(this.options.decimals);
  }

  back() {
    const text = this.text();
    if (this.input.value !== text || this.element.classList.contains("changed")) {
      this.input.value = text;
      this.mark();
    }
  }
}
