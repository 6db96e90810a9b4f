// Results as the instructor wants them: forced values and withheld panels.

import { button, h, show } from "../core/dom.js";
import { asNumber } from "../core/orderform.js";
import { t, tOr } from "../core/words.js";
import { report } from "../panels/toast.js";
import { ask, card } from "./card.js";

export function labs(session, catalogue) {
  const tests = catalogue.data.tests || [];
  const values = tests.flatMap((test) => (test.results || []).map((result) => ({ ...result, panel: test.id })));
  const which = h("select", { "aria-label": t("labs.test") }, values.map((each) => h("option", { value: each.test, text: `${tOr(`analyte.${each.test}`, each.test)}${each.unit && each.unit !== "1" ? ` (${each.unit})` : ""}` })));
  const value = h("input", { inputmode: "decimal", placeholder: t("labs.value"), "aria-label": t("labs.value") });
  const panel = h("select", { "aria-label": t("labs.panel") }, tests.map((test) => h("option", { value: test.id, text: tOr(`test.${test.id}`, test.title || test.id) })));
  const list = h("ul", { class: "places" });
  const form = h("form", { class: "row" }, which, value, h("button", { type: "submit", text: t("labs.force") }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const number = asNumber(value.value);
    if (number === undefined) {
      report(new Error(t("form.number")));
    } else {
      ask(session, "labs", { do: "force", test: which.value, value: number }, t("labs.forced"));
    }
  });
  const draw = () => {
    const { withhold = [], force = [] } = session.state.instructor?.labs || {};
    show(list, force.map((each) => h("li", {}, h("span", { class: "soft", text: t("labs.isForced") }), h("span", { text: `${each.test} = ${each.value} ${each.unit || ""}` }), button(t("labs.free"), () => ask(session, "labs", { do: "free", test: each.test })))),
      withhold.map((each) => h("li", {}, h("span", { class: "soft", text: t("labs.isWithheld") }), h("span", { text: tOr(`test.${each}`, each) }), button(t("labs.release"), () => ask(session, "labs", { do: "release", panel: each })))));
  };
  session.on("all", draw).on("labs", draw);
  return card("labs", "events", values.length ? form : null, h("div", { class: "row" }, panel, button(t("labs.withhold"), () => ask(session, "labs", { do: "withhold", panel: panel.value }))), list);
}
