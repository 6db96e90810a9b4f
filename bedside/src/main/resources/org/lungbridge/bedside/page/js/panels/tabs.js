// Tabs, by the pattern of the ARIA practices: arrows move, the panel follows.

import { button, h } from "../core/dom.js";
import { t } from "../core/words.js";

export class Tabs {
  constructor(root, label) {
    this.root = root;
    this.bar = h("div", { class: "tabs", role: "tablist", "aria-label": label });
    root.append(this.bar);
    this.tabs = [];
    this.bar.addEventListener("keydown", (event) => this.key(event));
  }

  /** A tab with its panel; `appear` is told when it comes to the front and when it goes. */
  add(id, word, appear = () => {}) {
    const panel = h("div", { class: "tabpanel", role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, tabindex: "0", hidden: true });
    const tab = button(t(word), () => this.select(id), { role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}`, "aria-selected": "false", tabindex: "-1" });
    this.bar.append(tab);
    this.root.append(panel);
    this.tabs.push({ id, tab, panel, appear });
    return panel;
  }

  /** Who is told when this tab comes to the front. */
  follow(id, appear) {
    this.tabs.find((each) => each.id === id).appear = appear;
  }

  select(id) {
    for (const each of this.tabs) {
      const front = each.id === id;
      if (front !== !each.panel.hidden) {
        each.panel.hidden = !front;
        each.appear(front);
      }
      each.tab.setAttribute("aria-selected", String(front));
      each.tab.tabIndex = front ? 0 : -1;
    }
    this.selected = id;
    this.badge(id, 0);
  }

  key(event) {
    const moves = { ArrowRight: 1, ArrowLeft: -1 };
    if (event.key in moves) {
      const now = this.tabs.findIndex((each) => each.id === this.selected);
      const next = this.tabs[(now + moves[event.key] + this.tabs.length) % this.tabs.length];
      this.select(next.id);
      next.tab.focus();
    }
  }

  /** How much is new on a tab that is not in front. */
  badge(id, count) {
    const { tab } = this.tabs.find((each) => each.id === id);
    tab.querySelector(".badge")?.remove();
    if (count) {
      tab.append(h("span", { class: "badge", text: String(count), "aria-label": t("tabs.new", { count }) }));
    }
  }

  /** One more that is new, unless the tab is in front. */
  more(id) {
    if (this.selected !== id) {
      const { tab } = this.tabs.find((each) => each.id === id);
      this.badge(id, Number(tab.querySelector(".badge")?.textContent || 0) + 1);
    }
  }
}
