// Alarms: the strip, what is said aloud to screen readers, audio pause, limits and history.

import { button, byId, h, show, write } from "../core/dom.js";
import { time, value } from "../core/format.js";
import { openDialog } from "../core/keys.js";
import { sounding } from "../core/sound.js";
import { t } from "../core/words.js";
import { limitsTable } from "./limits.js";

export const SYMBOL = { high: "***", medium: "**", low: "*" };
const PAUSE_S = 120;
/** So many alarms are written smaller. */
const MANY = 4;

export class Alarms {
  constructor(root, session, report) {
    this.session = session;
    this.report = report;
    this.list = h("div", { id: "alarm-list", role: "list", "aria-label": t("alarms.active") });
    this.acknowledgeAll = button(t("alarms.acknowledge"), () => this.send({ do: "acknowledge-all" }), { id: "acknowledge" });
    this.pause = button("", () => this.toggleAudio(), { id: "audio-pause" });
    root.append(this.list, this.acknowledgeAll, this.pause,
      button(t("alarms.limits"), () => this.limits(), { id: "limits" }), button(t("alarms.history"), () => this.history(), { id: "history" }));
    session.on("all", () => this.update()).on("alarms", () => this.update());
    this.announced = new Set();
    setInterval(() => this.count(), 1000);
  }

  async send(body) {
    try {
      await this.session.post("alarms", body);
    } catch (refusal) {
      this.report(refusal);
    }
  }

  update() {
    const { active, sound, audio } = this.session.state.alarms;
    this.pauseEnds = audio.paused ? performance.now() + audio.left_wall_s * 1000 : 0;
    show(this.list, active.length ? active.map((alarm) => this.chip(alarm)) : h("span", { class: "soft", text: t("alarms.none") }));
    const looksOn = this.session.state.session.role === "observer";
    this.pause.disabled = looksOn;
    this.list.classList.toggle("many", active.length >= MANY);
    this.acknowledgeAll.disabled = looksOn || !active.some((alarm) => alarm.state !== "acknowledged");
    sounding(sound);
    this.announce(active);
    this.count();
    document.dispatchEvent(new CustomEvent("alarming", { detail: active }));
  }

  chip(alarm) {
    const mark = alarm.state === "acknowledged" ? "✓" : alarm.state === "latched" ? "◌" : "";
    const text = alarm.text + this.reading(alarm);
    return h("div", { role: "listitem", class: `slot ${alarm.priority}` }, h("button", {
      type: "button",
      disabled: this.session.state.session.role === "observer",
      class: `alarm ${alarm.priority} ${alarm.state}`,
      "data-alarm": alarm.id,
      title: `${text} (${t(`alarms.state.${alarm.state}`)})`,
      "aria-label": `${t(`priority.${alarm.priority}`)}: ${text}. ${t(`alarms.state.${alarm.state}`)}`,
      onclick: () => this.send({ do: "acknowledge", id: alarm.id }),
    }, h("span", { text: SYMBOL[alarm.priority] }), h("span", { text: alarm.text }), h("span", { text: this.reading(alarm) }), mark && h("span", { text: mark })));
  }

  reading(alarm) {
    if (alarm.value === null || alarm.value === undefined) {
      return "";
    }
    const unit = this.session.column(alarm.parameter).unit;
    return ` ${value(alarm.parameter, unit, alarm.value)}`;
  }

  /** Each alarm is said once, when it begins: high ones at once, others when the reader is free. */
  announce(active) {
    const now = new Set(active.filter((alarm) => alarm.state === "sounding").map((alarm) => alarm.id));
    for (const alarm of active) {
      if (now.has(alarm.id) && !this.announced.has(alarm.id)) {
        write(byId(alarm.priority === "high" ? "urgent" : "said"), `${t(`priority.${alarm.priority}`)}: ${alarm.text}`);
      }
    }
    this.announced = now;
  }

  toggleAudio() {
    this.send(this.pauseEnds ? { do: "audio-on" } : { do: "audio-pause", for_s: PAUSE_S });
  }

  count() {
    const left = this.pauseEnds ? Math.max(0, Math.ceil((this.pauseEnds - performance.now()) / 1000)) : 0;
    const two = (n) => String(n).padStart(2, "0");
    write(this.pause, left ? `${t("alarms.pause.short")} ${Math.floor(left / 60)}:${two(left % 60)}` : t("alarms.pause"));
    this.pause.setAttribute("aria-pressed", String(left > 0));
    this.pause.setAttribute("aria-label", left ? t("alarms.pause.running", { seconds: left }) : t("alarms.pause.label"));
  }

  limits() {
    openDialog(t("alarms.limits.title"), limitsTable(this.session, (body) => this.send(body)));
  }

  async history() {
    const { history } = await this.session.get("alarms");
    const rows = history.map((each) => h("tr", {},
      h("td", { text: time(each.began_s) }), h("td", { text: SYMBOL[each.priority] }), h("td", { text: each.text }),
      h("td", { text: each.ended_s === null ? t("alarms.lasts") : time(each.ended_s) }),
      h("td", { text: each.acknowledged_s === null ? "–" : `${time(each.acknowledged_s)} ${each.by || ""}` })));
    const head = ["began", "priority", "alarm", "ended", "acknowledged"].map((word) => h("th", { text: t(`alarms.head.${word}`) }));
    openDialog(t("alarms.history.title"), history.length
      ? h("table", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, rows))
      : h("p", { text: t("alarms.history.none") }));
  }
}
