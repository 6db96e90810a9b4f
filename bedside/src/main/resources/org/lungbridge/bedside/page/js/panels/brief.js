// Before it begins: what is agreed, who is handed over, what is to be learned. And what people at the bed say.

import { button, byId, h, show, write } from "../core/dom.js";
import { t } from "../core/words.js";

const MOST_SPOKEN = 3;
const SPOKEN_MS = 20000;

export class Brief {
  constructor(root, session) {
    this.session = session;
    this.place = h("div", {});
    root.append(this.place);
    session.on("all", () => this.draw()).on("clock", () => this.startedOrNot());
  }

  startedOrNot() {
    const shown = Boolean(byId("begin"));
    if (shown !== (this.session.state.clock.status === "ready" && this.session.state.rights.time)) {
      this.draw();
    }
  }

  /** A button that begins, for a learner who may set the time. */
  start() {
    const ready = this.session.state.clock.status === "ready" && this.session.state.rights.time;
    return ready ? h("p", {}, button(`▶ ${t("brief.start")}`, () => this.session.post("time", { do: "run" }).catch(() => {}), { class: "primary", id: "begin" })) : null;
  }

  draw() {
    const { brief, session } = this.session.state;
    const { prebrief, handover, objectives } = brief || {};
    show(this.place, h("h2", { text: session.title }), h("p", { text: session.patient || "" }),
      h("p", { class: "notice", text: session.notForPatientCare }),
      this.start(), handover && [h("h3", { text: t("brief.handover") }), h("dl", { class: "sbar" }, ["situation", "background", "assessment", "recommendation"].filter((part) => handover[part]).map((part) =>
        [h("dt", { text: t(`brief.${part}`) }), h("dd", { text: handover[part] })]))],
      prebrief && [h("h3", { text: t("brief.prebrief") }), Object.entries(prebrief).map(([name, value]) => part(name, value))],
      objectives?.length && [h("h3", { text: t("brief.objectives") }), h("ul", {}, objectives.map((each) => h("li", { text: each })))]);
  }
}

function part(name, value) {
  if (value === null || value === undefined) {
    return null;
  }
  const title = h("p", { class: "strong", text: t(`brief.${name}`) });
  return Array.isArray(value) ? [title, h("ul", {}, value.map((each) => h("li", { text: typeof each === "string" ? each : JSON.stringify(each) })))] : [title, h("p", { text: String(value) })];
}

/** Lines spoken at the bed appear below and go by themselves, or when they are heard. */
export class Spoken {
  constructor(session) {
    this.place = byId("spoken");
    session.on("log", (line) => (line.kind === "cue" || line.kind === "message" ? this.say(line) : undefined));
  }

  say(line) {
    const speaker = line.kind === "cue" || (line.actor && line.actor !== "scenario") ? line.actor : "";
    const text = line.detail || line.what || "";
    const speech = h("div", { class: "speech" }, h("span", {}, speaker ? h("strong", { text: `${speaker}: ` }) : null, text), h("span", { class: "grow" }),
      button(t("spoken.heard"), () => speech.remove()));
    this.place.append(speech);
    while (this.place.children.length > MOST_SPOKEN) {
      this.place.firstChild.remove();
    }
    write(byId("said"), `${speaker} ${text}`);
    setTimeout(() => speech.remove(), SPOKEN_MS);
  }
}

