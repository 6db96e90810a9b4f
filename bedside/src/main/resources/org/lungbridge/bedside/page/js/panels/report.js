// After the end: the debriefing.

import { h, show } from "../core/dom.js";
import { t } from "../core/words.js";

export class Report {
  constructor(root, session) {
    this.place = h("div", {});
    root.prepend(this.place);
    const look = () => {
      const ended = session.state.clock.status === "ended" || session.state.debrief?.ready;
      show(this.place, ended && h("p", { class: "notice" }, h("strong", { text: t("debrief.ready") }), " ",
        h("a", { href: "./api/debrief.html", target: "_blank", id: "debrief", text: t("debrief.page") }), " · ", h("a", { href: "./api/debrief.pdf", text: t("debrief.pdf") })));
    };
    session.on("all", look).on("clock", look).on("debrief", look);
  }
}
