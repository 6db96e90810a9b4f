// The chart: what was ordered, said and done, newest first.

import { h, show } from "../core/dom.js";
import { time } from "../core/format.js";
import { t, tOr } from "../core/words.js";

const SIGNS = { order: "▸", sample: "◦", result: "◉", message: "✎", cue: "❝", fault: "⚡", "state-event": "◇", trigger: "◇", session: "·", note: "✎", bookmark: "⚑", checklist: "✓", protocol: "▸", end: "■" };
const MOST = 300;
const KINDS = ["all", "order", "result", "cue"];

export class Chart {
  constructor(root, session) {
    this.session = session;
    this.filter = "all";
    this.select = h("select", { "aria-label": t("chart.filter") }, KINDS.map((kind) => h("option", { value: kind, text: t(`chart.filter.${kind}`) })));
    this.select.addEventListener("change", () => {
      this.filter = this.select.value;
      this.draw();
    });
    this.list = h("ol", {});
    root.append(h("div", { class: "chart" }, h("div", { class: "row" }, h("h2", { text: t("chart.title") }), h("span", { class: "grow" }), this.select), this.list));
    session.on("all", () => this.draw()).on("log", (line) => this.add(line));
  }

  fits(line) {
    const kinds = { all: null, order: ["order", "sample", "protocol"], result: ["result"], cue: ["cue", "message", "note"] }[this.filter];
    return !kinds || kinds.includes(line.kind);
  }

  draw() {
    const lines = this.session.log.filter((line) => this.fits(line)).slice(-MOST).reverse();
    show(this.list, lines.length ? lines.map((line) => this.line(line)) : h("li", { class: "soft", text: t("chart.none") }));
  }

  add(line) {
    if (!this.fits(line)) {
      return;
    }
    if (this.list.firstChild && !this.list.firstChild.querySelector(".when")) {
      show(this.list);
    }
    this.list.prepend(this.line(line));
    while (this.list.children.length > MOST) {
      this.list.lastChild.remove();
    }
  }

  line(line) {
    const spoken = line.kind === "cue" || line.kind === "message";
    const what = spoken ? "" : tOr(`order.${line.what}`, line.what || "");
    return h("li", { class: line.kind }, h("span", { class: "when", text: time(line.time_s) }), h("span", { "aria-hidden": "true", text: SIGNS[line.kind] || "·" }),
      h("span", {}, what ? h("strong", { text: `${what} ` }) : null, line.detail || "", " ", h("span", { class: "who small", text: line.actor || "" })));
  }
}
