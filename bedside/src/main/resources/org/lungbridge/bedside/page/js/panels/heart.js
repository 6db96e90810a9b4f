// What moves the curves: phases of heart and breath in step with the server, once for each picture of the screen.

import { stillWaves } from "../core/preferences.js";
import { Counter, WallClock } from "../waves/phase.js";

const STILL_EVERY = 2;

export class Heart {
  constructor(session) {
    this.session = session;
    this.clock = new WallClock();
    this.beats = new Counter();
    this.breaths = new Counter();
    this.painters = [];
    this.pictures = 0;
    session.on("frame", (frame) => {
      if (Number.isFinite(frame.w)) {
        this.clock.heard(frame.w, performance.now() / 1000);
        this.sent = frame.w;
      }
    });
  }

  /** Somebody who paints at every picture. */
  add(painter) {
    this.painters.push(painter);
  }

  start() {
    const step = () => {
      this.step(performance.now() / 1000);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  step(now) {
    const moment = this.clock.at(now);
    const last = this.moment ?? moment;
    const running = this.session.state?.clock.running && this.session.link === "open";
    this.moment = moment;
    if (!this.session.latest.frame || !running || !(moment > last)) {
      return;
    }
    const rate = (id) => this.session.seen(id) || 0;
    const late = Math.min(2, Math.max(0, moment - (this.sent ?? moment)));
    const heart = rate("alive") === 0 ? 0 : rate("heartRate_perMin");
    const breath = rate("respiratoryRate_perMin");
    const before = [this.beats.value, this.breaths.value];
    this.beats.advance(moment - last, heart, (this.session.seen("beats") ?? 0) + (late * heart) / 60);
    this.breaths.advance(moment - last, breath, (this.session.seen("breaths") ?? 0) + (late * breath) / 60);
    this.paint(last, moment, before, heart, breath);
  }

  paint(from, to, before, heart, breath) {
    const [b1, r1] = [this.beats.value, this.breaths.value];
    const b0 = near(before[0], b1, ((to - from) * heart) / 60);
    const r0 = near(before[1], r1, ((to - from) * breath) / 60);
    const part = (x) => x - Math.floor(x);
    const whole = stillWaves() && !(to - (this.lastWhole ?? -STILL_EVERY) < STILL_EVERY);
    if (whole) {
      this.lastWhole = to;
    }
    const beat = {
      from,
      to,
      whole,
      newBeat: Math.floor(b1) > Math.floor(b0),
      at: (share) => ({ beat: part(b0 + share * (b1 - b0)), breath: part(r0 + share * (r1 - r0)) }),
      before: (ago) => ({ beat: part(b1 - (ago * heart) / 60), breath: part(r1 - (ago * breath) / 60) }),
    };
    this.painters.forEach((painter) => painter.paint(beat));
    this.pictures++;
  }

  /** The breath as the ventilator gives it now. */
  breath() {
    const seen = (id) => this.session.seen(id);
    return {
      mode: (seen("airwaySupport") ?? 4) >= 3 ? (seen("ventilatorMode") ?? 1) : 0,
      rate: seen("respiratoryRate_perMin") || 0,
      share: seen("inspiratoryFraction") || 1 / 3,
      volume: seen("tidalVolume_mL") || 0,
      peep: seen("totalPEEP_cmH2O") ?? seen("PEEP_cmH2O") ?? 0,
      peak: seen("peakPressure_cmH2O") || 0,
      plateau: seen("plateauPressure_cmH2O") || 0,
      resistance: seen("resistance_cmH2OSPerL") || 10,
      compliance: seen("compliance_mLPerCmH2O") || 30,
      effort: seen("respiratoryEffort_cmH2O") || 0,
    };
  }
}

/** Where a counter was before: as it was, or, at the start and after a jump, as its rate says. */
function near(before, now, way) {
  return before === null || Math.abs(now - before) > way + 0.5 ? now - way : before;
}
