// What is so beside what is seen.

import { button, h, show, write } from "../core/dom.js";
import { number, shown } from "../core/format.js";
import { t, tOr } from "../core/words.js";
import { card } from "./card.js";

/** Pairs of truth and what the bedside shows of it, if anything. */
const FIRST = [
  ["SaO2", "SpO2"], ["PaO2_mmHg", null], ["PaCO2_mmHg", "EtCO2_mmHg"], ["pHa", null], ["lactate_mmolPerL", null], ["MAP_mmHg", "MAP_mmHg"], ["heartRate_perMin", "heartRate_perMin"],
  ["cardiacOutput_LPerMin", null], ["SvO2", "ecmoPreMembraneSO2"], ["ecmoBloodFlow_LPerMin", "ecmoBloodFlow_LPerMin"], ["ecmoRecirculation", null], ["ecmoClotProgress", null],
  ["shuntFraction", null], ["alveolarBleeding_mLPerH", null], ["otherBleeding_mLPerH", null], ["hemoglobin_gPerDL", null], ["bloodVolume_L", null], ["capillaritisActivity", null], ["ACT_s", null], ["antiXa_IUPerMl", null],
];
const DIFFERS = 0.05;

export function truths(session) {
  const body = h("tbody", {});
  const filter = h("input", { type: "search", placeholder: t("truth.find"), "aria-label": t("truth.find") });
  let rows = [];
  let all = false;
  const more = button(t("truth.all"), () => {
    all = !all;
    more.setAttribute("aria-pressed", String(all));
    draw();
  }, { "aria-pressed": "false" });
  const draw = () => {
    const listed = wanted(session, all, filter.value.trim().toLowerCase());
    rows = listed.map(([id, seen]) => ({ id, seen, truth: h("td", { class: "number strong" }), observed: h("td", { class: "number" }) }));
    show(body, rows.map((row) => h("tr", {}, h("th", { scope: "row", title: session.column(row.id).label || "" }, tOr(`truth.${row.id}`, session.column(row.id).label || row.id), " ",
      h("span", { class: "soft small", text: shown(row.id, session.column(row.id).unit, session.column(row.id).decimals).unit })), row.truth, row.observed)));
    fill();
  };
  const fill = () => rows.forEach((row) => line(session, row));
  filter.addEventListener("input", draw);
  session.on("all", draw).on("truth", fill).on("numbers", fill);
  const head = h("thead", {}, h("tr", {}, h("th", { text: "" }), h("th", { class: "number", text: t("truth.truth") }), h("th", { class: "number", text: t("truth.seen") })));
  return card("truth", "patient", h("div", { class: "row" }, filter, more), h("table", { class: "truths" }, head, body));
}

function wanted(session, all, typed) {
  const known = session.columns.truth;
  const first = FIRST.filter(([id]) => known.has(id) || (session.columns.numbers.has(id) && !known.size));
  const rest = [...known.keys()].filter((id) => !FIRST.some(([other]) => other === id)).map((id) => [id, session.columns.numbers.has(id) ? id : null]);
  const listed = all || typed ? [...first, ...rest] : first;
  return typed ? listed.filter(([id]) => `${id} ${session.column(id).label || ""} ${tOr(`truth.${id}`, "")}`.toLowerCase().includes(typed)) : listed;
}

function line(session, { id, seen, truth, observed }) {
  const column = session.columns.truth.get(id) || session.column(id);
  const how = shown(id, column.unit, column.decimals);
  const real = session.truth(id) ?? session.seen(id);
  const shownValue = seen ? session.seen(seen) : null;
  write(truth, number(real === null ? NaN : real * how.factor, how.decimals));
  write(observed, seen ? number(shownValue === null ? NaN : shownValue * how.factor, how.decimals) : "");
  const differs = seen && real !== null && shownValue !== null && Math.abs(real - shownValue) > DIFFERS * Math.max(Math.abs(real), 1e-6);
  observed.classList.toggle("differs", Boolean(differs));
  if (differs) {
    write(observed, `${observed.textContent} ≠`);
  }
}
