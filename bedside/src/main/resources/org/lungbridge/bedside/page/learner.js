// The learner's page, put together.

import { byId } from "./js/core/dom.js";
import { useUnits } from "./js/core/format.js";
import { Catalogue } from "./js/core/catalogue.js";
import { listenToKeys, shortcut, showKeys } from "./js/core/keys.js";
import { loadPreferences, onPreference, preference } from "./js/core/preferences.js";
import { Session } from "./js/core/session.js";
import { loadWords, t } from "./js/core/words.js";
import { Alarms } from "./js/panels/alarms.js";
import { Bar } from "./js/panels/bar.js";
import { Brief, Spoken } from "./js/panels/brief.js";
import { Chart } from "./js/panels/chart.js";
import { Ecmo } from "./js/panels/ecmo.js";
import { Heart } from "./js/panels/heart.js";
import { Monitor } from "./js/panels/monitor.js";
import { Orders } from "./js/panels/orders.js";
import { Pictures } from "./js/panels/pictures.js";
import { Results } from "./js/panels/results.js";
import { Schematic } from "./js/panels/schematic.js";
import { Tabs } from "./js/panels/tabs.js";
import { report } from "./js/panels/toast.js";
import { Trends } from "./js/panels/trends.js";
import { Ventilator } from "./js/panels/ventilator.js";
import { offerTime } from "./js/panels/pace.js";
import { Report } from "./js/panels/report.js";

const VIEWS = ["all", "monitor", "ventilator", "ecmo", "work"];
const TABS = ["orders", "results", "trends", "chart", "circuit", "pictures", "brief"];

async function begin() {
  loadPreferences();
  useUnits(preference("units"));
  await loadWords();
  const session = new Session();
  const catalogue = new Catalogue(await session.get("catalogue").catch(() => ({ orders: [], tests: [] })));
  build(session, catalogue);
  listenToKeys();
  session.open();
  window.lungbridge = { session };
}

function build(session, catalogue) {
  const heart = new Heart(session);
  const alarms = new Alarms(byId("alarm-strip"), session, report);
  new Bar(byId("bar"), session);
  const monitor = new Monitor(byId("monitor"), session, heart);
  const tabs = new Tabs(byId("work"), t("work.title"));
  const panels = Object.fromEntries(TABS.map((id) => [id, tabs.add(id, `tab.${id}`)]));
  const orders = new Orders(panels.orders, session, catalogue, report);
  const openForm = (kind) => {
    tabs.select("orders");
    orders.open(kind);
  };
  const ventilator = new Ventilator(byId("ventilator"), session, heart, report, openForm);
  new Ecmo(byId("ecmo"), session, report, openForm, catalogue);
  work(session, tabs, panels);
  heart.add(monitor);
  heart.add(ventilator);
  heart.start();
  window.lungbridgeHeart = heart;
  view();
  keys(tabs, orders, alarms);
  onPreference((name, value) => {
    if (name === "units") {
      useUnits(value);
      monitor.limits();
    }
  });
  ["rights", "all", "clock"].forEach((kind) => session.on(kind, () => offerTime(session, report)));
}

function work(session, tabs, panels) {
  new Results(panels.results, session, report);
  const trends = new Trends(panels.trends, session);
  new Chart(panels.chart, session);
  const schematic = new Schematic(panels.circuit, session);
  new Pictures(panels.pictures, session);
  new Brief(panels.brief, session);
  new Report(panels.brief, session);
  new Spoken(session);
  tabs.follow("trends", (front) => trends.appear(front));
  tabs.follow("circuit", (front) => schematic.appear(front));
  session.on("result", () => tabs.more("results")).on("picture", () => tabs.more("pictures"));
  session.on("log", (line) => line.actor !== "learner" && ["cue", "message"].includes(line.kind) && tabs.more("chart"));
  let first = true;
  session.on("all", (state) => {
    if (first) {
      first = false;
      tabs.select(state.clock.time_s > 0 ? "orders" : "brief");
    }
  });
}

/** The part of the page that the address asks for: each may have a window of its own. */
function view() {
  const follow = () => {
    const asked = location.hash.slice(1);
    document.body.dataset.view = VIEWS.includes(asked) ? asked : "all";
  };
  window.addEventListener("hashchange", follow);
  follow();
}

function keys(tabs, orders, alarms) {
  shortcut("?", "key.help", showKeys);
  shortcut("/", "key.find", () => {
    tabs.select("orders");
    orders.focus();
  });
  shortcut("a", "key.acknowledge", () => alarms.send({ do: "acknowledge-all" }));
  shortcut("p", "key.pause", () => alarms.toggleAudio());
  shortcut("l", "key.limits", () => alarms.limits());
  shortcut("h", "key.history", () => alarms.history());
  TABS.forEach((id, place) => shortcut(String(place + 1), `key.tab.${id}`, () => tabs.select(id)));
  const go = (name) => () => {
    location.hash = document.body.dataset.view === name ? "all" : name;
  };
  shortcut("m", "key.monitor", go("monitor"));
  shortcut("v", "key.ventilator", go("ventilator"));
  shortcut("e", "key.ecmo", go("ecmo"));
  shortcut("w", "key.work", go("work"));
}

begin();
