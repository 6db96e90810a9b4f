// What the page knows of its session: the server's events, the newest values, and how to ask for something.

const DURABLE = ["clock", "log", "result", "picture", "alarms", "limits", "rights", "hints", "checklists", "labels",
  "bookmarks", "labs", "pending", "debrief"];
const FLEETING = ["frame", "numbers", "truth"];
const AGAIN_MS = 2000;
const SILENT_MS = 12000;

/** The server said no: `problems` point into what was sent. */
export class Refusal extends Error {
  constructor(status, error) {
    super(error?.message || `HTTP ${status}`);
    this.status = status;
    this.code = error?.code || "";
    this.problems = error?.problems || [];
  }
}

export class Session {
  constructor(base = "./api/") {
    this.base = base;
    this.listeners = new Map();
    this.state = null;
    this.log = [];
    this.results = [];
    this.pictures = [];
    this.link = "connecting";
    this.last = null;
    this.columns = { frame: new Map(), numbers: new Map(), truth: new Map() };
    this.latest = { frame: null, numbers: null, truth: null };
  }

  /** Calls back at each event of a kind; `all` after a whole new state, `link` when the connection changes. */
  on(kind, callback) {
    if (!this.listeners.has(kind)) {
      this.listeners.set(kind, []);
    }
    this.listeners.get(kind).push(callback);
    return this;
  }

  emit(kind, data) {
    for (const callback of this.listeners.get(kind) || []) {
      callback(data);
    }
  }

  open() {
    const source = new EventSource(`${this.base}events${this.last ? `?last=${encodeURIComponent(this.last)}` : ""}`);
    this.source = source;
    source.onopen = () => this.connection("open");
    source.onerror = () => this.failed(source);
    source.addEventListener("state", (event) => this.received("state", event));
    for (const kind of [...DURABLE, ...FLEETING]) {
      source.addEventListener(kind, (event) => this.received(kind, event));
    }
    clearInterval(this.watch);
    this.watch = setInterval(() => this.listen(), 3000);
  }

  /** A stream that is open and says nothing for long is as good as lost. */
  listen() {
    const silent = performance.now() - (this.heard || 0) > SILENT_MS;
    if (silent && this.link === "open" && this.state?.clock.running) {
      this.connection("lost");
    }
  }

  failed(source) {
    this.connection("lost");
    if (source.readyState === EventSource.CLOSED) {
      source.close();
      setTimeout(() => this.tryAgain(), AGAIN_MS);
    }
  }

  async tryAgain() {
    try {
      const answer = await fetch(`${this.base}state`);
      if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
        this.connection("refused");
        return;
      }
    } catch {
      setTimeout(() => this.tryAgain(), AGAIN_MS);
      return;
    }
    this.open();
  }

  connection(link) {
    if (this.link !== link) {
      this.link = link;
      this.emit("link", link);
    }
  }

  received(kind, event) {
    this.heard = performance.now();
    if (this.link !== "open") {
      this.connection("open");
    }
    if (event.lastEventId) {
      this.last = event.lastEventId;
    }
    this.take(kind, JSON.parse(event.data));
  }

  /** Takes one event in; the page may be fed by hand in tests. */
  take(kind, data) {
    if (kind === "state") {
      this.takeState(data);
      return;
    }
    if (!this.state) {
      return;
    }
    if (FLEETING.includes(kind)) {
      this.latest[kind] = data;
    } else if (kind === "log") {
      this.log.push(data);
    } else if (kind === "result") {
      this.results.push(data);
    } else if (kind === "picture") {
      this.pictures.push(data);
    } else if (kind === "rights" && this.state.instructor) {
      this.state.instructor = { ...this.state.instructor, rights: data };
    } else if (kind === "hints") {
      this.state.hints = data.hints;
    } else if (["labels", "bookmarks", "labs"].includes(kind)) {
      this.state.instructor = { ...this.state.instructor, [kind]: data[kind] ?? data };
    } else {
      const list = ["limits", "pending", "checklists"].includes(kind);
      this.state[kind] = list ? (data[kind] ?? data) : data;
    }
    this.emit(kind, data);
  }

  takeState(state) {
    this.state = state;
    for (const kind of FLEETING) {
      this.columns[kind] = new Map((state.columns[kind] || []).map((column, place) => [column.id, { ...column, place }]));
      this.latest[kind] = state[kind] || null;
    }
    this.log = [...(state.log || [])];
    this.results = [...(state.results || [])];
    this.pictures = [...(state.pictures || [])];
    this.emit("all", state);
    for (const kind of FLEETING) {
      if (this.latest[kind]) {
        this.emit(kind, this.latest[kind]);
      }
    }
  }

  /** The newest value that a screen beside the bed shows, or null. */
  seen(id) {
    return this.from("frame", id) ?? this.from("numbers", id);
  }

  /** The newest true value, for an instructor. */
  truth(id) {
    return this.from("truth", id);
  }

  from(kind, id) {
    const column = this.columns[kind].get(id);
    const data = this.latest[kind];
    return column && data ? (data.v[column.place] ?? null) : null;
  }

  /** What is known of a column: unit, label, decimals. */
  column(id) {
    return this.columns.numbers.get(id) || this.columns.truth.get(id) || this.columns.frame.get(id) || { id, unit: "" };
  }

  async get(path) {
    return this.ask(path, {});
  }

  async post(path, body) {
    return this.ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  }

  async ask(path, options) {
    const answer = await fetch(`${this.base}${path}`, options);
    const text = await answer.text();
    let data = {};
    try {
      data = text ? JSON.parse(text) : {};
    } catch {
      throw new Refusal(answer.status, { message: text.slice(0, 200) });
    }
    if (!answer.ok) {
      throw new Refusal(answer.status, data.error);
    }
    return data;
  }

  /** Gives an order. */
  order(order) {
    return this.post("orders", order);
  }
}
