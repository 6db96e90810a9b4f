// Conveniences; every page can be read without them.
"use strict";
const root = document.documentElement;
root.classList.add("script");
const theme = document.getElementById("theme");
const menu = document.getElementById("menu");
const pages = document.getElementById("pages");
const find = document.getElementById("find");

function stored() {
  try { return localStorage.getItem("theme"); } catch (refused) { return null; }
}

function isDark() {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function show(chosen) {
  if (chosen) { root.dataset.theme = chosen; }
  theme.textContent = isDark() ? "Light" : "Dark";
}

show(stored());
theme.hidden = false;
theme.addEventListener("click", () => {
  const chosen = isDark() ? "light" : "dark";
  try { localStorage.setItem("theme", chosen); } catch (refused) { /* lasts for this page only */ }
  show(chosen);
});

const narrow = matchMedia("(max-width: 55rem)");
function fold() { menu.hidden = !narrow.matches; }
narrow.addEventListener("change", fold);
fold();
menu.addEventListener("click", () => {
  menu.setAttribute("aria-expanded", String(pages.classList.toggle("open")));
});

find.hidden = false;
document.querySelector("label[for=find]").hidden = false;
find.addEventListener("input", () => {
  const words = find.value.toLowerCase().split(/\s+/);
  for (const entry of pages.querySelectorAll("li")) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every(word => text.includes(word));
  }
  for (const list of pages.querySelectorAll("ul")) {
    list.previousElementSibling.hidden = [...list.children].every(entry => entry.hidden);
  }
});
const here = pages.querySelector("[aria-current]");
if (here) { pages.scrollTop = here.offsetTop - pages.clientHeight / 2; }
