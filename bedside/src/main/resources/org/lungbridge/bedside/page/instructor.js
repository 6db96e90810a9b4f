// The instructor's page, put together.

import { button, byId, h } from "./js/core/dom.js";
import { Catalogue } from "./js/core/catalogue.js";
import { useUnits } from "./js/core/format.js";
import { listenToKeys, shortcut, showKeys } from "./js/core/keys.js";
import { loadPreferences, onPreference, preference } from "./js/core/preferences.js";
import { Session } from "./js/core/session.js";
import { loadWords, t } from "./js/core/words.js";
import { Alarms } from "./js/panels/alarms.js";
import { Bar } from "./js/panels/bar.js";
import { Chart } from "./js/panels/chart.js";
import { Orders } from "./js/panels/orders.js";
import { Pictures } from "./js/panels/pictures.js";
import { Results } from "./js/panels/results.js";
import { Schematic } from "./js/panels/schematic.js";
import { report } from "./js/panels/toast.js";
import { Trends } from "./js/panels/trends.js";
import { card } from "./js/teacher/card.js";
import { faults, hidden } from "./js/teacher/faults.js";
import { labs } from "./js/teacher/labs.js";
import { checklists, cues } from "./js/teacher/lesson.js";
import { records, team } from "./js/teacher/team.js";
import { places, TimeBar } from "./js/teacher/time.js";
import { truths } from "./js/teacher/truth.js";

const GROUPS = ["patient", "events", "lesson", "time", "team"];

/** Trends of what nobody at the bed can see. */
const HIDDEN_TRENDS = [
  { id: "truth.gases", columns: ["PaO2_mmHg", "PaCO2_mmHg"], colors: ["--pleth", "--carbon"], on: true },
  { id: "truth.bleeding", columns: ["alveolarBleeding_mLPerH", "otherBleeding_mLPerH"], colors: ["--arterial", "--breath"] },
  { id: "truth.flow", columns: ["ecmoRecirculation", "SvO2", "SaO2"], colors: ["--breath", "--venous", "--arterial"] },
  { id: "truth.clotting", columns: ["ACT_s", "aPTT_s"], colors: ["--flow", "--volume"] },
];

async function begin() {
  loadPreferences();
  useUnits(preference("units"));
  await loadWords();
  const session = new Session();
  const catalogue = new Catalogue(await session.get("catalogue").catch(() => ({ orders: [], tests: [], hidden: [] })));
  build(session, catalogue);
  listenToKeys();
  session.open();
  window.lungbridge = { session };
}

function build(session, catalogue) {
  new Bar(byId("bar"), session);
  const time = new TimeBar(byId("time"), session);
  new Alarms(byId("alarm-strip"), session, report);
  const desk = byId("desk");
  const trendCard = card("trends", "patient");
  const trends = new Trends(trendCard, session, HIDDEN_TRENDS);
  trends.visible = true;
  desk.append(
    h("div", { class: "column" }, truths(session), filled("circuit", "patient", (root) => new Schematic(root, session, trueSources).appear(true)), trendCard),
    h("div", { class: "column" }, faults(session, catalogue), hidden(session, catalogue), labs(session, catalogue), filled("orders", "events", (root) => new Orders(root, session, catalogue, report)),
      filled("results", "events", (root) => {
        new Results(root, session, report);
        new Pictures(root, session);
      })),
    h("div", { class: "column" }, checklists(session), cues(session), places(session), team(session), records(session), filled("log", "lesson", (root) => new Chart(root, session))));
  phone();
  keys(time);
  onPreference((name, value) => name === "units" && useUnits(value));
}

function filled(id, group, fill) {
  const made = card(id, group);
  fill(made);
  return made;
}

/** On a phone one group of cards is in front; buttons below change it. */
function phone() {
  const bar = h("nav", { id: "phone-tabs", "aria-label": t("phone.groups") });
  const select = (group) => {
    document.body.dataset.card = group;
    document.querySelectorAll(".card").forEach((each) => each.classList.toggle("front", each.dataset.group === group));
    bar.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.group === group)));
  };
  bar.append(...GROUPS.map((group) => button(t(`phone.${group}`), () => select(group), { "data-group": group })));
  document.body.append(bar);
  select("events");
}

/** True saturations for the schematic. */
function trueSources(session) {
  const connected = session.seen("ecmoConnected") > 0.5;
  return { pre: connected ? session.seen("ecmoPreMembraneSO2") : null, post: connected ? session.seen("ecmoPostMembraneSO2") : null, arterial: session.truth("SaO2") ?? session.seen("SpO2"),
    venous: session.truth("SvO2"), pulmonary: session.truth("SpaO2") };
}

function keys(time) {
  shortcut("?", "key.help", showKeys);
  shortcut(" ", "key.run", () => time.runOrPause());
  shortcut("f", "key.freeze", () => time.send({ do: "freeze" }));
  shortcut("b", "key.bookmark", () => time.bookmark());
  shortcut(".", "key.step", () => time.send({ do: "step", by: "10 s" }));
  shortcut("+", "key.faster", () => time.faster(1));
  shortcut("-", "key.slower", () => time.faster(-1));
  shortcut("c", "key.say", () => byId("say-text").focus());
  shortcut("n", "key.note", () => byId("note").focus());
  shortcut("/", "key.find", () => byId("find").focus());
}

begin();
