// The instructor's hand on time: run, freeze, speed, step, jump, rewind, branch, end.

import { button, h, show, write } from "../core/dom.js";
import { speed, time } from "../core/format.js";
import { openDialog } from "../core/keys.js";
import { t, tOr } from "../core/words.js";
import { words } from "../panels/form.js";
import { ask, card } from "./card.js";

const SPEEDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];

export class TimeBar {
  constructor(root, session) {
    this.session = session;
    this.clock = h("span", { class: "clock", "aria-label": t("clock.label") });
    this.status = h("span", { class: "state-word status", id: "time-status" });
    this.run = button("", () => this.runOrPause(), { class: "primary", id: "run" });
    this.freeze = button(t("time.freeze"), () => this.send({ do: "freeze" }), { id: "freeze" });
    this.speed = h("select", { id: "speed", "aria-label": t("time.speed") }, SPEEDS.map((each) => h("option", { value: each, text: speed(each) })));
    this.speed.addEventListener("change", () => this.send({ do: "speed", speed: Number(this.speed.value) }));
    const steps = ["10 s", "1 min", "10 min"].map((by) => button(`+${by}`, () => this.send({ do: "step", by }), { class: "step", "aria-label": t("time.step", { by }) }));
    this.end = button(t("time.end"), () => this.askEnd(), { class: "danger", id: "end" });
    root.append(this.clock, this.status, this.run, this.freeze, this.speed, ...steps, h("span", { class: "grow" }), button(t("time.bookmark"), () => this.bookmark(), { id: "bookmark" }), this.end);
    session.on("all", () => this.update()).on("clock", () => this.update()).on("frame", (frame) => write(this.clock, time(frame.t)));
  }

  send(body) {
    return ask(this.session, "time", body);
  }

  runOrPause() {
    this.send({ do: this.session.state.clock.running ? "pause" : "run" });
  }

  faster(way) {
    const now = SPEEDS.indexOf(Number(this.speed.value));
    const next = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, now + way))];
    this.speed.value = String(next);
    this.send({ do: "speed", speed: next });
  }

  update() {
    const clock = this.session.state.clock;
    write(this.clock, time(clock.time_s));
    write(this.status, t(`status.${clock.status}`));
    write(this.run, clock.running ? `❚❚ ${t("time.pause")}` : `▶ ${t("time.run")}`);
    if (!SPEEDS.includes(clock.speed)) {
      this.speed.append(h("option", { value: clock.speed, text: speed(clock.speed) }));
    }
    this.speed.value = String(clock.speed);
    const over = clock.status === "ended";
    [this.run, this.freeze, this.end].forEach((each) => (each.disabled = over));
  }

  bookmark() {
    const at = this.session.latest.frame?.t ?? 0;
    const note = h("input", { id: "bookmark-note", placeholder: t("bookmark.note"), "aria-label": t("bookmark.note") });
    const form = h("form", { class: "form" }, note, h("div", { class: "row" }, h("button", { type: "submit", class: "primary", text: t("bookmark.save") })));
    const dialog = openDialog(t("bookmark.title", { time: time(at) }), form);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await ask(this.session, "bookmarks", { note: note.value }, t("bookmark.saved"));
      dialog.close();
    });
    note.focus();
  }

  askEnd() {
    confirmEnd(this.session);
  }
}

/** Asks before it ends the session. */
export function confirmEnd(session) {
  const dialog = openDialog(t("time.end.title"), h("p", { text: t("time.end.about") }), h("div", { class: "row" },
    button(t("time.end"), async () => {
      dialog.close();
      await ask(session, "time", { do: "end" });
    }, { class: "danger", id: "end-really" }), button(t("form.cancel"), () => dialog.close())));
}

/** Places in time: labels ahead and bookmarks behind, with jump, rewind and branch. */
export function places(session) {
  const list = h("ul", { class: "places" });
  const to = h("input", { placeholder: t("places.to"), "aria-label": t("places.to"), id: "jump-to" });
  const send = (body) => ask(session, "time", body);
  const go = (what) => async () => {
    if (to.value.trim()) {
      opened(await send({ do: what, to: to.value.trim() }));
    }
  };
  const draw = () => {
    const { labels = [], bookmarks = [] } = session.state.instructor || {};
    const all = [...labels.filter((each) => each.kind !== "bookmark"), ...bookmarks.map((each) => ({ ...each, label: each.note || t("places.bookmark"), kind: "bookmark" }))].sort((a, b) => a.time_s - b.time_s);
    const now = session.state.clock.time_s;
    show(list, all.length ? all.map((each) => place(each, now, send)) : h("li", { class: "soft", text: t("places.none") }));
  };
  session.on("all", draw).on("labels", draw).on("bookmarks", draw).on("clock", draw);
  return card("places", "time", h("div", { class: "row" }, to, button(t("places.jump"), go("jump")), button(t("places.rewind"), go("rewind")), button(t("places.branch"), go("branch"))),
    h("p", { class: "soft small", text: t("places.about") }), list);
}

function place(each, now, send) {
  const ahead = each.time_s > now;
  const at = `${Number(each.time_s.toFixed(3))} s`;
  const buttons = ahead ? [button(t("places.jump"), () => send({ do: "jump", to: at }))]
    : [button(t("places.rewind"), () => send(each.id === undefined ? { do: "rewind", to: at } : { do: "rewind", bookmark: each.id })), button(t("places.branch"), async () => opened(await send({ do: "branch", to: at })))];
  return h("li", {}, h("span", { class: "soft", text: time(each.time_s) }), h("span", {}, each.kind === "bookmark" ? "⚑ " : "", each.kind === "order" ? tOr(`order.${each.label}`, words(each.label)) : each.label), h("span", { class: "row" }, buttons));
}

/** A branch is a session of its own: its page opens beside this one. */
function opened(answer) {
  if (answer?.session) {
    openDialog(t("places.branched"), h("p", {}, h("a", { href: `../${answer.session}/`, target: "_blank", text: t("places.branched.open", { session: answer.session }) })));
  }
}
