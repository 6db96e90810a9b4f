// Radiographs as drawings by quadrant score, their report, and the strip over time; words of CT and bronchoscopy.

import { h, show } from "../core/dom.js";
import { film } from "../core/film.js";
import { number, time } from "../core/format.js";
import { t } from "../core/words.js";

const LARGE = 320;
const SMALL = 96;

export class Pictures {
  constructor(root, session) {
    this.session = session;
    this.place = h("div", {});
    root.append(this.place);
    session.on("all", () => this.draw()).on("picture", () => this.draw());
  }

  draw() {
    const films = this.session.pictures.filter((each) => each.quadrants);
    const words = this.session.pictures.filter((each) => !each.quadrants);
    if (!films.length && !words.length) {
      show(this.place, h("p", { class: "soft", text: t("pictures.none") }));
      return;
    }
    const newest = films[films.length - 1];
    show(this.place, newest && this.main(newest), films.length > 1 && [h("h3", { text: t("pictures.strip") }), h("div", { class: "films" }, films.slice(-12).map((each) => this.small(each)))],
      words.length ? [h("h3", { text: t("pictures.reports") }), words.slice().reverse().map((each) => h("p", { class: "notice" }, h("strong", { text: `${t(`picture.${each.kind}`)} ${time(each.time_s)}: ` }), each.text))] : null);
  }

  main(picture) {
    return h("figure", { class: "film main" }, this.canvas(picture, LARGE), h("figcaption", {},
      h("strong", { text: `${t("picture.chest-radiograph")}, ${time(picture.time_s)}` }), h("br"), picture.text, h("br"),
      h("span", { class: "soft", text: `${scores(picture)} ${t("pictures.drawn")}` })));
  }

  small(picture) {
    return h("figure", { class: "film" }, this.canvas(picture, SMALL), h("figcaption", { text: `${time(picture.time_s)}: ${number(picture.score, 1)}` }));
  }

  canvas(picture, size) {
    const { width, height, gray } = film(picture.quadrants, size);
    const canvas = h("canvas", { width, height, role: "img", "aria-label": `${t("picture.chest-radiograph")}. ${picture.text} ${scores(picture)}` });
    const pen = canvas.getContext("2d");
    const image = pen.createImageData(width, height);
    for (let i = 0; i < gray.length; i++) {
      image.data.set([gray[i], gray[i], gray[i], 255], i * 4);
    }
    pen.putImageData(image, 0, 0);
    return canvas;
  }
}

function scores(picture) {
  const [ru, lu, rl, ll] = picture.quadrants.map((each) => number(each, 1));
  return t("pictures.scores", { ru, lu, rl, ll, sum: number(picture.score, 1) });
}
