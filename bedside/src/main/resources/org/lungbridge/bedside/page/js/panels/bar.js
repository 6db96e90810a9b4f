// The bar on top: simulation, whose, when, and what a reader may choose.

import { button, h, write } from "../core/dom.js";
import { speed, time } from "../core/format.js";
import { openDialog, showKeys } from "../core/keys.js";
import { prefer, preference, THEMES } from "../core/preferences.js";
import { enableSound, soundEnabled } from "../core/sound.js";
import { t } from "../core/words.js";

export class Bar {
  constructor(root, session) {
    this.session = session;
    this.root = root;
    this.title = h("h1", {});
    this.patient = h("span", { class: "soft small patient" });
    this.clock = h("span", { class: "clock", role: "timer", "aria-label": t("clock.label") });
    this.status = h("span", { class: "state-word", id: "status" });
    this.sound = button("", () => this.toggleSound(), { id: "sound" });
    root.append(this.title, this.patient, h("span", { class: "grow" }), this.clock, this.status, this.sound);
    root.append(button("◐", () => this.choices(), { "aria-label": t("preferences.title"), title: t("preferences.title") }));
    root.append(button("?", showKeys, { "aria-label": t("keys.title"), title: t("keys.title") }));
    session.on("all", () => this.all()).on("clock", () => this.tick()).on("frame", (frame) => write(this.clock, time(frame.t)));
    session.on("link", (link) => this.link(link));
    this.showSound();
  }

  all() {
    const { title, patient } = this.session.state.session;
    write(this.title, title);
    write(this.patient, patient || "");
    document.title = `${t("banner.short")} · ${title} · Lungbridge`;
    this.tick();
  }

  tick() {
    const clock = this.session.state.clock;
    write(this.clock, time(clock.time_s));
    const running = clock.status === "running";
    write(this.status, running ? `▶ ${speed(clock.speed)}` : t(`status.${clock.status}`));
    this.status.classList.toggle("bad", clock.status === "failed");
    document.body.dataset.status = clock.status;
    this.freeze(clock.status === "frozen");
  }

  freeze(on) {
    document.querySelector(".freeze")?.remove();
    if (on && document.body.classList.contains("learner")) {
      document.body.append(h("div", { class: "freeze" }, h("span", { role: "status", text: t("status.frozen.long") })));
    }
  }

  link(link) {
    document.querySelector(".lost")?.remove();
    if (link === "lost" || link === "refused") {
      document.body.append(h("div", { class: "lost", role: "alert", text: t(`link.${link}`) }));
    }
  }

  async toggleSound() {
    await enableSound(!soundEnabled());
    this.showSound();
  }

  showSound() {
    const on = soundEnabled();
    this.sound.setAttribute("aria-pressed", String(on));
    write(this.sound, t(on ? "sound.on" : "sound.off"));
  }

  /** Theme, units, motion, shortcuts. */
  choices() {
    openDialog(t("preferences.title"), h("div", { class: "form" }, choice("theme", THEMES), choice("units", ["conventional", "SI"]),
      choice("still", ["auto", "yes", "no"]), check("shortcuts"), check("pulseTone")));
  }
}

function choice(name, values) {
  const options = values.map((value) => h("option", { value, text: t(`preferences.${name}.${value}`), selected: preference(name) === value }));
  const select = h("select", { id: `prefer-${name}`, onchange: () => prefer(name, select.value) }, options);
  return h("div", { class: "field" }, h("label", { for: `prefer-${name}`, text: t(`preferences.${name}`) }), select);
}

function check(name) {
  const box = h("input", { type: "checkbox", checked: preference(name), onchange: () => prefer(name, box.checked) });
  return h("label", { class: "check" }, box, t(`preferences.${name}`));
}

