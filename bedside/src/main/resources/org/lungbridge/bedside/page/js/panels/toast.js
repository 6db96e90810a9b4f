// What became of an order: a line that goes by itself.

import { button, byId, h, write } from "../core/dom.js";
import { t } from "../core/words.js";

const SHOWN_MS = 6000;
const SHOWN_BAD_MS = 12000;

/** Shows the answer to an order, or the refusal. */
export function report(answer) {
  const bad = answer instanceof Error;
  const problems = (answer.problems || []).map((problem) => problem.message).join(" ");
  const text = bad ? `${answer.message}${problems && !answer.message.includes(problems) ? ` ${problems}` : ""}` : answer.text || t("done");
  const line = h("div", { class: `speech ${bad ? "bad" : "good"}` }, h("span", { text: bad ? "✕" : "✓", "aria-hidden": "true" }), h("span", { text }), h("span", { class: "grow" }),
    button("✕", () => line.remove(), { class: "bare", "aria-label": t("close") }));
  byId("spoken").append(line);
  write(byId("said"), text);
  setTimeout(() => line.remove(), bad ? SHOWN_BAD_MS : SHOWN_MS);
}
