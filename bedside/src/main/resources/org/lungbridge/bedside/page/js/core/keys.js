// Shortcuts of the keyboard, listed by `?`. They rest while somebody types, and can be turned off.

import { h, button } from "./dom.js";
import { preference } from "./preferences.js";
import { t } from "./words.js";

const shortcuts = [];

/** A shortcut: one key, a word of the messages, what it does. */
export function shortcut(key, word, action) {
  shortcuts.push({ key, word, action });
}

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !preference("shortcuts")) {
      return;
    }
    const pressesButton = event.key === " " && event.target.closest?.("button, a, summary");
    const known = shortcuts.find((each) => each.key === event.key);
    if (known && !pressesButton && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      known.action();
    }
  });
}

/** Opens a dialog with a title and children; Escape and the button close it. */
export function openDialog(title, ...children) {
  const dialog = h("dialog", { "aria-label": title });
  const close = button("✕", () => dialog.close(), { class: "close", "aria-label": t("close") });
  dialog.append(close, h("h2", { text: title }), ...children.flat(Infinity).filter(Boolean));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function showKeys() {
  const rows = shortcuts.map((each) =>
    h("tr", {}, h("td", {}, h("kbd", { text: each.key === " " ? t("key.space") : each.key })), h("td", { text: t(each.word) })),
  );
  openDialog(t("keys.title"), h("p", { class: "soft", text: t("keys.about") }), h("table", {}, h("tbody", {}, rows)));
}
