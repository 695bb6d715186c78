"use strict";
(function () {
  const STEP = 100;
  const FOLDED_FROM = 24;
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);

  // every text goes into the page as text, never as markup
  function element(tag, css, text) {
    const made = document.createElement(tag);
    if (css) { made.className = css; }
    if (text) { made.textContent = text; }
    return made;
  }

  function icon(outcome) {
    const ns = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(ns, "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(ns, "use");
    use.setAttribute("href", "#i-" + css(outcome));
    svg.append(use);
    return svg;
  }

  function css(outcome) { return outcome.replaceAll(" ", "-"); }

  function number(value) { return value.toLocaleString("en"); }

  function results(count) { return number(count) + (count === 1 ? " result" : " results"); }

  // --- theme

  const KEY = "osid-tck-theme";
  const button = byId("theme");

  function remembered() {
    try { return localStorage.getItem(KEY); } catch (refused) { return null; }
  }

  function remember(theme) {
    try { localStorage.setItem(KEY, theme); } catch (refused) { /* the page works without */ }
  }

  function isDark() {
    return (document.documentElement.dataset.theme
      || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  }

  function nameButton() {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", (isDark() ? "Light" : "Dark") + " theme");
  }

  const before = remembered();
  if (before === "dark" || before === "light") { document.documentElement.dataset.theme = before; }
  button.hidden = false;
  nameButton();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", nameButton);
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    remember(document.documentElement.dataset.theme);
    nameButton();
  });

  // --- the table of sessions: many are folded by package

  function fold(body, open) {
    for (const row of body.querySelectorAll(".session")) { row.hidden = !open; }
  }

  function foldable(body) {
    const name = body.querySelector(".name");
    const toggle = element("button", "name", name.textContent);
    toggle.type = "button";
    toggle.setAttribute("aria-expanded", "false");
    toggle.addEventListener("click", () => {
      const open = toggle.getAttribute("aria-expanded") !== "true";
      toggle.setAttribute("aria-expanded", String(open));
      fold(body, open);
    });
    name.replaceWith(toggle);
    fold(body, false);
  }

  if (data.sessions.length >= FOLDED_FROM) {
    document.querySelectorAll(".matrix tbody").forEach(foldable);
  }

  // --- the list of results

  const words = new Array(data.results.length);
  const find = byId("find");
  const list = byId("list");
  const more = byId("more");
  let chosen = [];
  let shown = 0;

  function wordsOf(index) {
    if (words[index] === undefined) {
      const one = data.results[index];
      words[index] = [data.clauses[one[0]][0], data.sessions[one[1]], data.outcomes[one[2]], ...one.slice(4)]
        .join("\n").toLowerCase();
    }
    return words[index];
  }

  function choose() {
    const terms = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const outcomes = new Set();
    byId("outcomes").querySelectorAll("input").forEach((box) => {
      if (box.checked) { outcomes.add(Number(box.value)); }
    });
    chosen = [];
    data.results.forEach((one, index) => {
      if ((outcomes.size === 0 || outcomes.has(one[2]))
        && (terms.length === 0 || terms.every((term) => wordsOf(index).includes(term)))) {
        chosen.push(index);
      }
    });
    list.replaceChildren();
    shown = 0;
    show();
  }

  function show() {
    const next = chosen.slice(shown, shown + STEP);
    list.append(...next.map(row));
    shown += next.length;
    const left = chosen.length - shown;
    more.hidden = left === 0;
    more.textContent = "Show " + number(Math.min(STEP, left)) + " more";
    byId("status").textContent = chosen.length === 0
      ? "No result has all that."
      : shown < chosen.length
        ? "The first " + number(shown) + " of " + results(chosen.length) + "."
        : results(chosen.length) + ".";
  }

  function row(index) {
    const one = data.results[index];
    const outcome = data.outcomes[one[2]];
    const session = data.sessions[one[1]];
    const dot = session.lastIndexOf(".");
    const summary = element("summary");
    const sign = element("span", "outcome " + css(outcome));
    sign.append(icon(outcome), element("span", "", outcome));
    const where = element("span", "where-one", session.slice(dot + 1) + " ");
    where.append(element("span", "pkg", session.slice(0, Math.max(0, dot))));
    summary.append(sign, element("b", "", data.clauses[one[0]][0]), where);
    const details = element("details");
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) { details.append(body(one)); }
    });
    const item = element("li");
    item.append(details);
    return item;
  }

  function body(one) {
    const [id, level, sentence, source] = data.clauses[one[0]];
    const made = element("div", "body");
    const meta = element("p", "meta", (level === "must" ? "Must" : "Advice") + ", from " + source + ". Took "
      + number(one[3]) + " ms. ");
    const link = element("a", "", id + " in the guide");
    link.href = "#clause-" + id;
    meta.append(link);
    made.append(element("p", "sentence", sentence), meta);
    const texts = one.slice(4);
    if (texts.length > 0) {
      const parts = element("dl", "parts");
      const names = texts.length === 3 ? ["Done", "Expected", "Seen"] : ["Why"];
      names.forEach((name, i) => {
        const part = element("div", name.toLowerCase());
        part.append(element("dt", "", name), element("dd", "", texts[i]));
        parts.append(part);
      });
      made.append(parts);
    }
    return made;
  }

  function choices() {
    const counts = data.outcomes.map(() => 0);
    data.results.forEach((one) => counts[one[2]]++);
    data.outcomes.forEach((outcome, value) => {
      if (counts[value] === 0) { return; }
      const box = element("input");
      box.type = "checkbox";
      box.value = String(value);
      const label = element("label", "choice");
      const sign = element("span", "outcome " + css(outcome));
      sign.append(icon(outcome), element("span", "", outcome + " " + number(counts[value])));
      label.append(box, sign);
      byId("outcomes").append(label);
    });
  }

  function look(text, outcome) {
    find.value = text;
    byId("outcomes").querySelectorAll("input").forEach((box) => {
      box.checked = data.outcomes[Number(box.value)] === outcome;
    });
    choose();
    byId("results").scrollIntoView();
    byId("results-title").focus();
  }

  choices();
  byId("filter").hidden = false;
  byId("filter").addEventListener("submit", (event) => event.preventDefault());
  byId("filter").addEventListener("input", choose);
  more.addEventListener("click", () => {
    const first = shown;
    show();
    list.children[first].querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.dataset.find !== undefined) {
      // following the link would take the focus away again
      event.preventDefault();
      look(link.dataset.find, link.dataset.outcome);
    }
  });

  // a link to a clause opens the list that it is in
  function openTarget() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest("details:not([open])");
    if (closed) {
      closed.open = true;
      target.scrollIntoView();
    }
    if (target && target.id.startsWith("clause-")) { target.focus(); }
  }

  window.addEventListener("hashchange", openTarget);
  openTarget();
  choose();
})();
