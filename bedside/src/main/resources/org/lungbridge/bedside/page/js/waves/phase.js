// Keeps the phases of heart and breath of this page in step with the server's counters, so that two screens beat together.

const SNAP = 0.75;
const PULL = 1.5;

/** A counter that runs with a rate and is drawn softly to what the server says. It never runs backwards. */
export class Counter {
  constructor() {
    this.value = null;
  }

  /**
   * @param {number} elapsed seconds since the last call
   * @param {number} rate per minute
   * @param {number} target what the server's counter is now
   */
  advance(elapsed, rate, target) {
    if (this.value === null || Math.abs(target - this.value) > SNAP) {
      this.value = target;
      return this.value;
    }
    const step = (elapsed * rate) / 60;
    const error = target - (this.value + step);
    this.value += Math.max(0, step + error * Math.min(1, PULL * elapsed));
    return this.value;
  }
}

/** The server's wall clock as seen from this page: the least delay of late frames counts. */
export class WallClock {
  constructor() {
    this.offsets = [];
  }

  /** A frame that the server sent at `sent` (its seconds) came at `now` (our seconds). */
  heard(sent, now) {
    this.offsets.push(now - sent);
    if (this.offsets.length > 50) {
      this.offsets.shift();
    }
    this.offset = Math.min(...this.offsets);
  }

  /** The server's seconds now. */
  at(now) {
    return this.offset === undefined ? now : now - this.offset;
  }
}
