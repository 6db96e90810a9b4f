// The instructor's list of sessions: what runs, what may be opened.

import { button, byId, h, show } from "./js/core/dom.js";
import { speed, time } from "./js/core/format.js";
import { loadPreferences } from "./js/core/preferences.js";
import { Session } from "./js/core/session.js";
import { loadWords, t } from "./js/core/words.js";
import { plain } from "./js/core/catalogue.js";
import { report } from "./js/panels/toast.js";

const AGAIN_MS = 3000;

async function begin() {
  loadPreferences();
  await loadWords();
  const server = new Session();
  byId("bar").append(h("h1", { text: t("sessions.title") }), h("span", { class: "grow" }), button(t("sessions.stop"), () => stop(server), { class: "danger" }));
  const open = h("section", { class: "panel card", "aria-label": t("sessions.open") });
  const scenarios = new Scenarios(server);
  byId("desk").append(open, scenarios.element);
  const refresh = async () => {
    try {
      const list = await server.get("sessions");
      draw(server, open, list.sessions, refresh);
      scenarios.take(list.scenarios);
      document.querySelector(".lost")?.remove();
    } catch (refusal) {
      lost(refusal);
    }
  };
  await refresh();
  setInterval(refresh, AGAIN_MS);
}

function lost(refusal) {
  if (!document.querySelector(".lost")) {
    const word = refusal.status === 401 || refusal.status === 403 ? "link.refused" : "link.lost";
    document.body.append(h("div", { class: "lost", role: "alert", text: t(word) }));
  }
}

function draw(server, place, sessions, refresh) {
  const rows = sessions.map((each) => h("tr", {}, h("th", { scope: "row" }, h("a", { href: `./${each.id}/`, text: each.title })), h("td", { text: t(`status.${each.status}`) }),
    h("td", { text: `${time(each.time_s)}${each.status === "running" ? `, ${speed(each.speed)}` : ""}` }), h("td", { text: t("sessions.listeners", { count: each.listeners }) }),
    h("td", {}, h("span", { class: "row" }, each.join?.learner && h("a", { href: each.join.learner, target: "_blank", text: t("role.learner") }), each.join?.observer && h("a", { href: each.join.observer, target: "_blank", text: t("role.observer") }),
      button(t("sessions.close"), () => close(server, each, refresh), { "aria-label": t("sessions.close.of", { title: each.title }) })))));
  show(place, h("h2", { text: t("sessions.open") }), rows.length ? h("table", {}, h("tbody", {}, rows)) : h("p", { class: "soft", text: t("sessions.none") }));
}

async function close(server, session, refresh) {
  if (window.confirm(t("sessions.close.sure", { title: session.title }))) {
    await server.post("sessions/close", { session: session.id }).catch(report);
    await refresh();
  }
}

async function stop(server) {
  if (window.confirm(t("sessions.stop.sure"))) {
    await server.post("stop", {}).catch(report);
  }
}

/** Scenarios to open, found by typing. */
class Scenarios {
  constructor(server) {
    this.server = server;
    this.find = h("input", { type: "search", id: "find", placeholder: t("sessions.find"), "aria-label": t("sessions.find") });
    this.seed = h("input", { inputmode: "numeric", value: "1", "aria-label": t("sessions.seed"), id: "seed" });
    this.list = h("div", {});
    this.element = h("section", { class: "panel card", "aria-label": t("sessions.new") }, h("h2", { text: t("sessions.new") }),
      h("div", { class: "row" }, h("span", { class: "grow" }, this.find), h("label", { for: "seed", text: t("sessions.seed") }), this.seed), this.list);
    this.find.addEventListener("input", () => this.draw());
  }

  take(scenarios) {
    const before = JSON.stringify(this.scenarios || null);
    this.scenarios = scenarios;
    if (JSON.stringify(scenarios) !== before) {
      this.draw();
    }
  }

  draw() {
    const asked = plain(this.find.value).split(" ").filter(Boolean);
    const found = this.scenarios.filter((each) => asked.every((word) => plain(`${each.title} ${each.id}`).includes(word)));
    found.sort((a, b) => Number(b.drill) - Number(a.drill));
    show(this.list, found.map((each) => h("div", { class: "scenario" }, h("span", {}, h("strong", { text: each.title }), " ", h("span", { class: "soft small", text: `${each.id}${each.level ? `, ${each.level}` : ""}` })),
      each.drill ? h("span", { class: "state-word", text: t("sessions.drill") }) : h("span", {}), button(t("sessions.openIt"), () => this.open(each.id), { "data-scenario": each.id }))));
  }

  async open(scenario) {
    try {
      const answer = await this.server.post("sessions", { scenario, seed: Number(this.seed.value) || 1 });
      location.href = `./${answer.session}/`;
    } catch (refusal) {
      report(refusal);
    }
  }
}

begin();
