// A trace that is written from left to right and over the old one, as on a monitor.

const PX_PER_MM = 96 / 25.4;
const GAP = 14;

export class Sweep {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{speed:number, range:[number,number], color:string, fill?:boolean, zero?:boolean}} options speed in mm/s, color as
   *   the name of a CSS variable
   */
  constructor(canvas, options) {
    this.canvas = canvas;
    this.pen = canvas.getContext("2d");
    this.options = options;
    this.range = options.range;
    this.history = [];
    this.resize();
    this.watcher = new ResizeObserver(() => this.resize());
    this.watcher.observe(canvas);
  }

  resize() {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(this.canvas.clientWidth);
    const height = Math.round(this.canvas.clientHeight);
    if (width === this.width && height === this.height && ratio === this.ratio) {
      return;
    }
    this.width = width;
    this.height = height;
    this.ratio = ratio;
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.history = new Array(Math.max(1, width)).fill(NaN);
    this.restyle();
  }

  /** Reads the colors of the theme again. */
  restyle() {
    const style = getComputedStyle(this.canvas);
    this.color = style.getPropertyValue(this.options.color).trim() || "#888";
    this.grid = style.getPropertyValue("--grid").trim() || "#444";
    this.line = Number(style.getPropertyValue("--trace").trim()) || 1.6;
    this.repaint();
  }

  /** Another scale repaints what has been written. */
  scale(low, high) {
    if (low !== this.range[0] || high !== this.range[1]) {
      this.range = [low, high];
      this.repaint();
    }
  }

  y(value) {
    const [low, high] = this.range;
    const inner = this.height - 6;
    return 3 + inner * (1 - Math.min(1.05, Math.max(-0.05, (value - low) / (high - low))));
  }

  /**
   * Writes on from one moment to another (seconds of a clock that only runs forward).
   * @param {(share:number) => number} valueAt value at a share of the way
   */
  extend(from, to, valueAt) {
    if (!this.width || !(to > from)) {
      return;
    }
    const speed = this.options.speed * PX_PER_MM;
    let first = Math.floor(from * speed);
    const last = Math.floor(to * speed);
    if (last - first > this.width) {
      first = last - this.width;
    }
    if (last === first) {
      return;
    }
    for (let x = first + 1; x <= last; x++) {
      this.history[this.column(x)] = this.sharpest(x, speed, from, to, valueAt);
    }
    for (let k = 1; k <= GAP; k++) {
      this.history[this.column(last + k)] = NaN;
    }
    this.clear(this.column(first + 1), last - first + GAP);
    this.stroke(this.column(first), last - first);
  }

  /** The value of a column; of a narrow peak its highest point. */
  sharpest(x, speed, from, to, valueAt) {
    let best = NaN;
    for (let k = 0; k < (this.options.peaks ? 4 : 1); k++) {
      const value = valueAt(Math.min(1, Math.max(0, ((x - k / 4) / speed - from) / (to - from))));
      if (!(Math.abs(value) <= Math.abs(best))) {
        best = value;
      }
    }
    return best;
  }

  column(x) {
    return ((x % this.width) + this.width) % this.width;
  }

  clear(start, count) {
    const until = start + count;
    this.pen.clearRect(start, 0, Math.min(count, this.width - start), this.height);
    if (until > this.width) {
      this.pen.clearRect(0, 0, until - this.width, this.height);
    }
    if (this.options.zero) {
      this.zeroLine(start, Math.min(until, this.width));
      if (until > this.width) {
        this.zeroLine(0, until - this.width);
      }
    }
  }

  zeroLine(from, to) {
    this.pen.fillStyle = this.grid;
    this.pen.fillRect(from, Math.round(this.y(0)), Math.max(0, to - from), 1);
  }

  /** Draws `count` columns that follow `start`, in two strokes where the edge lies between. */
  stroke(start, count) {
    const pen = this.pen;
    pen.strokeStyle = this.color;
    pen.lineWidth = this.line;
    pen.lineJoin = "round";
    pen.beginPath();
    let open = false;
    for (let k = 0; k <= count; k++) {
      const x = (start + k) % this.width;
      const value = this.history[x];
      if (Number.isNaN(value) || value === undefined || (k > 0 && x === 0)) {
        open = false;
      }
      if (!Number.isNaN(value) && value !== undefined) {
        if (open) {
          pen.lineTo(x, this.y(value));
        } else {
          pen.moveTo(x, this.y(value));
        }
        open = true;
      }
    }
    pen.stroke();
  }

  repaint() {
    this.pen.clearRect(0, 0, this.width, this.height);
    if (this.options.zero) {
      this.zeroLine(0, this.width);
    }
    if (this.width > 1) {
      this.stroke(0, this.width - 1);
    }
  }

  /** A whole screen at once, for those who want no motion: the last seconds up to `now`. */
  still(valueBefore) {
    const speed = this.options.speed * PX_PER_MM;
    for (let x = 0; x < this.width; x++) {
      this.history[x] = valueBefore((this.width - 1 - x) / speed);
    }
    this.repaint();
  }
}
