// A card of the instructor's desk, and asking the server with the answer shown.

import { h } from "../core/dom.js";
import { t } from "../core/words.js";
import { report } from "../panels/toast.js";

/** A card with a title; `group` is the tab of a phone it belongs to. */
export function card(id, group, ...children) {
  return h("section", { class: "panel card", id: `card-${id}`, "data-group": group, "aria-label": t(`card.${id}`) }, h("h2", { text: t(`card.${id}`) }), ...children);
}

/** Posts and shows a refusal; `done` is shown when it went well. */
export async function ask(session, path, body, done) {
  try {
    const answer = await session.post(path, body);
    if (done) {
      report({ text: done });
    }
    return answer;
  } catch (refusal) {
    report(refusal);
    return null;
  }
}
