// What may be ordered, and how to find it by typing.

import { t, tOr } from "./words.js";

export class Catalogue {
  constructor(data) {
    this.data = data;
    this.kinds = new Map(data.orders.map((order) => [order.kind, order]));
    this.entries = [...data.orders.flatMap((order) => entriesOf(order)), ...(data.tests || []).map((test) => testEntry(test))];
  }

  order(kind) {
    return this.kinds.get(kind);
  }

  /** Entries for what was typed, best first; all of them, by group, for nothing. */
  find(typed, most = 12) {
    const asked = plain(typed).split(" ").filter(Boolean);
    const ranked = [];
    this.entries.forEach((entry, place) => {
      const rank = rankOf(entry, asked);
      if (rank > 0) {
        ranked.push({ entry, rank, place });
      }
    });
    ranked.sort((a, b) => b.rank - a.rank || a.place - b.place);
    return ranked.slice(0, most).map((each) => each.entry);
  }
}

function entriesOf(order) {
  const title = tOr(`order.${order.kind}`, order.title || order.kind);
  const words = plain(`${title} ${order.kind} ${tOr(`order.${order.kind}`, "")} ${tOr(`search.${order.kind}`, "")} ${order.group}`);
  return order.kind === "sample" ? [] : [{ kind: order.kind, title, group: order.group, about: order.about, words, head: plain(title), preset: {} }];
}

function testEntry(test) {
  const results = (test.results || []).map((each) => each.test).join(" ");
  const name = tOr(`test.${test.id}`, test.title || test.id);
  const title = t("orders.test", { name });
  return { kind: "sample", title, group: "laboratory", about: results, preset: { tests: [test.id] },
    words: plain(`${name} ${test.title} ${test.id} ${results} ${tOr(`search.${test.id}`, "")} laboratory`), head: plain(name) };
}

/** Every word typed must be found: best at the start of the title, then at the start of a word, then anywhere. */
function rankOf(entry, asked) {
  let rank = 1;
  for (const word of asked) {
    if (entry.head.startsWith(word)) {
      rank += 8;
    } else if (` ${entry.words}`.includes(` ${word}`)) {
      rank += 4;
    } else if (word.length > 2 && entry.words.includes(word)) {
      rank += 1;
    } else {
      return 0;
    }
  }
  return rank;
}

/** Lower case, without accents and dashes. */
export function plain(text) {
  return (text || "").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9.+]+/g, " ").trim();
}
