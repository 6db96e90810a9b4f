// The lesson: where the script is, what is expected, what is said, what is ticked.

import { button, h, show } from "../core/dom.js";
import { time } from "../core/format.js";
import { t } from "../core/words.js";
import { ask, card } from "./card.js";

const LEVELS = ["none", "hint", "direct"];

/** What confederates say, from a form, and the level of hints. */
export function cues(session) {
  const from = h("input", { value: t("cues.nurse"), "aria-label": t("cues.from"), id: "say-from" });
  const text = h("input", { placeholder: t("cues.text"), "aria-label": t("cues.text"), id: "say-text" });
  const form = h("form", { class: "form" }, h("div", { class: "row" }, from, h("button", { type: "submit", class: "primary", text: t("cues.say") })), text);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (text.value.trim() && (await ask(session, "say", { from: from.value.trim(), text: text.value.trim() }, t("cues.said")))) {
      text.value = "";
    }
  });
  const level = h("select", { id: "hints", "aria-label": t("hints.title") }, LEVELS.map((each) => h("option", { value: each, text: t(`hints.${each}`) })));
  level.addEventListener("change", () => ask(session, "hints", { hints: level.value }));
  const draw = () => (level.value = session.state.hints || "none");
  session.on("all", draw).on("hints", draw);
  return card("cues", "lesson", form, h("div", { class: "row" }, h("label", { for: "hints", text: t("hints.title") }), level));
}

/** Checklists: what the run tells and what somebody who watches ticks. */
export function checklists(session) {
  const place = h("div", {});
  const draw = () => {
    const { actions = [], script } = session.state.instructor || {};
    show(place, script && h("p", {}, h("span", { class: "soft", text: `${t("lesson.state")} ` }), h("strong", { text: script.state || "–" })),
      actions.length ? [h("h3", { text: t("lesson.actions") }), h("ul", { class: "small" }, actions.map((each) => h("li", {}, each.mustNot ? `${t("lesson.mustNot")} ` : "", each.title,
        each.window_s ? h("span", { class: "soft", text: ` ${t("lesson.window", { seconds: each.window_s })}` }) : "",
        h("strong", { text: ` ${doneWhen(session, each)}` }))))] : null,
      (session.state.checklists || []).map((list) => [h("h3", { text: list.title }), list.items.map((item) => tick(session, item))]));
  };
  session.on("all", draw).on("checklists", draw).on("log", (line) => {
    if (line.kind === "trigger") {
      if (line.what === "state" && session.state.instructor.script) {
        session.state.instructor.script.state = line.detail;
      }
      draw();
    }
  });
  return card("checklists", "lesson", place);
}

/** When an action was done and, where the log still tells when it was called for, after how many seconds. */
function doneWhen(session, action) {
  const lines = session.log.filter((line) => line.actor === "scoring" && line.detail === action.id);
  const met = lines.find((line) => line.what === "criterion-met")?.time_s ?? action.done_s;
  const opened = lines.find((line) => line.what === "criterion-opens")?.time_s;
  if (met === null || met === undefined) {
    return "";
  }
  return opened === undefined ? t("lesson.doneAt", { time: time(met) }) : t("lesson.done", { seconds: Math.round(met - opened) });
}

function tick(session, item) {
  const send = (done) => ask(session, "checklists", { item: item.id, done: item.done === done ? null : done, note: item.note || null });
  const note = button("✎", () => askNote(session, item), { "aria-label": t("checklist.note", { text: item.text }), title: item.note || t("checklist.noNote"), "aria-pressed": String(Boolean(item.note)) });
  return h("div", { class: "tick", "data-item": item.id }, h("span", { class: "row" },
    button("✓", () => send(true), { "aria-pressed": String(item.done === true), "aria-label": t("checklist.done", { text: item.text }) }),
    button("✕", () => send(false), { "aria-pressed": String(item.done === false), "aria-label": t("checklist.notDone", { text: item.text }) })),
  h("span", {}, item.text, item.automatic ? h("span", { class: "soft small", text: ` ${t("checklist.automatic")}` }) : "", item.note ? h("span", { class: "soft small", text: ` “${item.note}”` }) : ""), note);
}

function askNote(session, item) {
  const text = window.prompt(t("checklist.note", { text: item.text }), item.note || "");
  if (text !== null) {
    ask(session, "checklists", { item: item.id, done: item.done, note: text });
  }
}
