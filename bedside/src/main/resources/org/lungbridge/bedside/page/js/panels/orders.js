// Orders: typed, found, filled in, given; and what is under way.

import { button, h, show } from "../core/dom.js";
import { time } from "../core/format.js";
import { t, tOr } from "../core/words.js";
import { OrderForm } from "./form.js";

const QUICK = [
  { word: "quick.gas", order: { order: "sample", tests: ["bloodGas"], urgency: "urgent" } },
  { word: "quick.clotting", order: { order: "sample", tests: ["ACT", "aPTT", "antiXa", "fibrinogen", "platelets"] } },
  { word: "quick.film", order: { order: "chest-radiograph" } },
  { word: "quick.suction", order: { order: "suction" } },
  { word: "quick.scope", kind: "bronchoscopy" },
  { word: "quick.cells", kind: "transfuse-red-cells", preset: { units: 1, over: "30 min" } },
  { word: "quick.norepinephrine", kind: "set-norepinephrine" },
  { word: "quick.heparin", kind: "set-heparin" },
  { word: "quick.prone", kind: "turn-prone" },
];

const LATEST = 8;

export class Orders {
  constructor(root, session, catalogue, report) {
    this.session = session;
    this.catalogue = catalogue;
    this.report = report;
    this.input = h("input", { id: "find", type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list",
      placeholder: t("orders.find"), "aria-label": t("orders.find"), autocomplete: "off" });
    this.list = h("ul", { class: "found", id: "found", role: "listbox", "aria-label": t("orders.found") });
    this.place = h("div", { id: "order-place" });
    this.pending = h("div", {});
    this.latest = h("div", {});
    this.locked = h("p", { class: "notice", text: t("orders.locked"), hidden: true });
    this.quick = h("div", { class: "quick" }, QUICK.filter((each) => catalogue.order(each.kind || each.order.order)).map((each) =>
      button(t(each.word), () => (each.order ? this.give(each.order) : this.open(each.kind, each.preset)))));
    this.finder = h("div", { class: "finder" }, this.input, this.list);
    root.append(this.locked, this.finder, this.quick, this.place, this.pending, this.latest);
    this.input.addEventListener("input", () => this.search());
    this.input.addEventListener("focus", () => this.search());
    this.input.addEventListener("keydown", (event) => this.key(event));
    session.on("all", () => this.update()).on("pending", () => this.update()).on("rights", () => this.update());
    session.on("log", (line) => line.kind === "order" && this.showLatest());
  }

  /** The last orders of this team, newest first. */
  showLatest() {
    const lines = this.session.log.filter((line) => line.kind === "order" && line.actor !== "timeline").slice(-LATEST).reverse();
    show(this.latest, lines.length ? [h("h3", { text: t("orders.latest") }), h("table", { class: "small" }, h("tbody", {}, lines.map((line) => h("tr", {},
      h("td", { class: "soft", text: time(line.time_s) }), h("td", {}, h("strong", { text: tOr(`order.${line.what}`, line.what) }), " ", line.detail || "")))))] : []);
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  search() {
    const typed = this.input.value.trim();
    this.found = typed ? this.catalogue.find(typed) : [];
    this.marked = 0;
    this.draw();
    const none = typed && !this.found.length;
    if (none) {
      show(this.list, h("li", { class: "soft", text: t("orders.none") }));
    }
  }

  draw() {
    const open = this.found.length > 0;
    this.input.setAttribute("aria-expanded", String(open));
    this.input.setAttribute("aria-activedescendant", open ? `found-${this.marked}` : "");
    show(this.list, this.found.map((entry, place) => h("li", { id: `found-${place}`, role: "option", "aria-selected": String(place === this.marked),
      onclick: () => this.choose(entry) }, h("span", { class: "group", text: tOr(`group.${entry.group}`, entry.group) }), h("span", { text: entry.title }))));
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && this.found?.length) {
      event.preventDefault();
      this.marked = (this.marked + moves[event.key] + this.found.length) % this.found.length;
      this.draw();
    } else if (event.key === "Enter" && this.found?.length) {
      event.preventDefault();
      this.choose(this.found[this.marked]);
    } else if (event.key === "Escape") {
      this.input.value = "";
      this.search();
    }
  }

  choose(entry) {
    this.input.value = "";
    this.search();
    this.open(entry.kind, entry.preset);
  }

  /** Opens the form of an order. */
  open(kind, preset = {}) {
    const order = this.catalogue.order(kind);
    if (!order) {
      return;
    }
    const form = new OrderForm(order, preset, (made) => this.session.order(made).then((answer) => this.report(answer)), () => this.close());
    show(this.place, form.element);
    this.quick.hidden = true;
    form.focus();
  }

  close() {
    show(this.place);
    this.quick.hidden = false;
    this.input.focus();
  }

  async give(order) {
    try {
      this.report(await this.session.order(order));
    } catch (refusal) {
      this.report(refusal);
    }
  }

  update() {
    this.showLatest();
    const may = this.session.state.rights.orders;
    this.locked.hidden = may;
    this.locked.textContent = t(this.session.state.session.role === "observer" ? "orders.observer" : "orders.locked");
    this.finder.hidden = !may;
    this.quick.hidden = !may || this.place.hasChildNodes();
    const pending = this.session.state.pending || [];
    show(this.pending, pending.length ? [h("h3", { text: t("orders.pending") }), h("table", {}, h("tbody", {}, pending.map((each) => h("tr", {},
      h("td", { text: tOr(`test.${each.what}`, each.what) }), h("td", { class: "soft", text: t("orders.drawn", { time: time(each.drawn_s) }) }),
      h("td", { class: "soft", text: each.due_s ? t("orders.due", { time: time(each.due_s) }) : "" })))))] : []);
  }
}
