// Elements in few words. No HTML is ever made from text: what comes from the server is always text.

const SVG = "http://www.w3.org/2000/svg";

function dress(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (name === "text") {
      element.textContent = value;
    } else if (name === "value" || name === "checked" || name === "selected") {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
}

function fill(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
  return element;
}

/** An element of HTML with attributes (`text`, `onclick`, …) and children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  dress(element, attributes);
  return fill(element, children);
}

/** An element of SVG. */
export function g(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  dress(element, attributes);
  return fill(element, children);
}

/** Writes text only where it changes, which spares layout at five frames a second. */
export function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Replaces all children. */
export function show(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child));
}

export function byId(id) {
  return document.getElementById(id);
}

/** A button. */
export function button(text, onclick, attributes = {}) {
  return h("button", { type: "button", onclick, text, ...attributes });
}
