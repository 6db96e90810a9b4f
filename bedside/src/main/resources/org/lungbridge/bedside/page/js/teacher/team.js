// Who may do what, with which link; notes; the end.

import { button, h, show } from "../core/dom.js";
import { t } from "../core/words.js";
import { report } from "../panels/toast.js";
import { ask, card } from "./card.js";
import { confirmEnd } from "./time.js";

/** Links to hand out, rights of the learner, roles handed over. */
export function team(session) {
  const links = h("div", { class: "links" });
  const orders = right(session, "orders");
  const time = right(session, "time");
  const draw = () => {
    const { join = {} } = session.state.instructor || {};
    show(links, Object.entries(join).map(([role, address]) => link(session, role, address)));
    const rights = session.state.instructor?.rights || { orders: true, time: false };
    orders.box.checked = rights.orders;
    time.box.checked = rights.time;
  };
  session.on("all", draw).on("rights", draw);
  return card("team", "team", links, h("p", { class: "row" }, orders.label, time.label), h("p", { class: "soft small", text: t("team.about") }));
}

function right(session, name) {
  const box = h("input", { type: "checkbox", id: `right-${name}` });
  box.addEventListener("change", () => ask(session, "rights", { [name]: box.checked }));
  return { box, label: h("label", { class: "check" }, box, t(`team.right.${name}`)) };
}

function link(session, role, address) {
  const input = h("input", { readonly: true, value: address, "aria-label": t("team.link", { role: t(`role.${role}`) }), "data-join": role, onclick: () => input.select() });
  const copy = button(t("team.copy"), async () => {
    input.select();
    try {
      await navigator.clipboard.writeText(address);
      report({ text: t("team.copied") });
    } catch {
      report(new Error(t("results.copy.failed")));
    }
  });
  const over = button(t("team.handover"), async () => {
    const answer = await ask(session, "handover", { role }, t("team.handedOver", { role: t(`role.${role}`) }));
    if (answer?.join) {
      input.value = answer.join;
    }
  }, { title: t("team.handover.about") });
  return [h("span", { text: t(`role.${role}`) }), input, h("span", { class: "row" }, copy, over)];
}

/** Notes, the folder of the run, the debriefing. */
export function records(session) {
  const text = h("input", { placeholder: t("notes.text"), "aria-label": t("notes.text"), id: "note" });
  const form = h("form", { class: "row" }, text, h("button", { type: "submit", text: t("notes.write") }));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (text.value.trim() && (await ask(session, "notes", { text: text.value.trim() }, t("notes.written")))) {
      text.value = "";
    }
  });
  const save = button(t("records.save"), async () => {
    const answer = await ask(session, "save", {});
    if (answer) {
      report({ text: t("records.saved", { folder: answer.folder }) });
    }
  });
  const debrief = h("a", { href: "./api/debrief.html", target: "_blank", id: "debrief", text: t("debrief.page") });
  return card("records", "team", form, h("p", { class: "row" }, debrief, h("a", { href: "./api/debrief.pdf", text: t("debrief.pdf") }), h("a", { href: "./api/play.json", text: t("records.play") }),
    h("a", { href: "./api/log.jsonl", text: t("records.log") })), h("div", { class: "row" }, save, button(t("time.end"), () => confirmEnd(session), { class: "danger" }), h("a", { href: "../", text: t("records.sessions") })));
}
