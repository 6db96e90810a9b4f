// All words of the pages, from one file a language can be added beside.

let words = {};

/** Loads the words; must be done before anything is drawn. */
export async function loadWords(language = "en") {
  const answer = await fetch(`./messages/${language}.json`);
  words = await answer.json();
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = t(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
  }
}

/** Gives the words themselves, for tests. */
export function useWords(given) {
  words = given;
}

/** The text of a key with `{name}` filled in; the key itself where there is none, so that a gap is seen. */
export function t(key, values = {}) {
  const text = words[key];
  return (text === undefined ? key : text).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

/** Whether there is a text of this key. */
export function has(key) {
  return words[key] !== undefined;
}

/** The text of a key, or another text. */
export function tOr(key, other) {
  return has(key) ? words[key] : other;
}
