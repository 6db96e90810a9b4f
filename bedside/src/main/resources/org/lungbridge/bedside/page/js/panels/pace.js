// Run, pause and speed for a learner who may set the time.

import { button, byId, h } from "../core/dom.js";
import { speed } from "../core/format.js";
import { t } from "../core/words.js";

const SPEEDS = [1, 2, 5, 10, 30, 60, 300, 3600];

/** Puts the buttons into the bar while the right is there. */
export function offerTime(session, report) {
  const there = byId("pace");
  if (!session.state.rights.time) {
    there?.remove();
    return;
  }
  if (there) {
    there.querySelector("select").value = String(session.state.clock.speed);
    return;
  }
  const ask = (body) => session.post("time", body).catch((refusal) => report(refusal));
  const select = h("select", { "aria-label": t("time.speed") }, SPEEDS.map((each) => h("option", { value: each, text: speed(each), selected: each === session.state.clock.speed })));
  select.addEventListener("change", () => ask({ do: "speed", speed: Number(select.value) }));
  const go = button("▶ ❚❚", () => ask({ do: session.state.clock.running ? "pause" : "run" }), { id: "run-pause", "aria-label": t("time.runOrPause"), title: t("time.runOrPause") });
  byId("status").after(h("span", { class: "row", id: "pace" }, go, select));
}
