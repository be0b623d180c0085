"use strict";
(() => {
  const root = document.documentElement;
  const page = document.querySelector(".page");

  // Language and theme: the radio buttons alone switch them; here the choice is remembered, and said to readers.
  const remember = (name, value) => { try { localStorage.setItem("zhipo-" + name, value); } catch { /* no storage */ } };
  const recall = (name) => { try { return localStorage.getItem("zhipo-" + name); } catch { return null; } };
  const tell = () => {
    const language = document.getElementById("en").checked ? "en" : "zh";
    root.lang = language === "en" ? "en" : "zh-CN";
    document.title = root.dataset[language];
  };
  for (const pick of document.querySelectorAll(".pick")) {
    if (recall(pick.name) === pick.id) pick.checked = true;
    pick.addEventListener("change", () => { remember(pick.name, pick.id); tell(); });
  }
  tell();

  const said = {{ said }};
  const both = (key) => Object.entries(said[key]).map(([lang, text]) => {
    const span = document.createElement("span");
    span.lang = lang;
    span.textContent = text;
    return span;
  });

  // Sorting: by a button in the head of each column; what is unknown (—) stands last either way.
  const order = new Intl.Collator("zh-CN", { numeric: true });
  const shown = (cell) => {
    const copy = cell.cloneNode(true);
    for (const more of copy.querySelectorAll(".sub, svg")) more.remove();
    return copy.textContent.trim();
  };
  const sort = (table, place, head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    const number = head.classList.contains("n");
    const rows = [...table.tBodies[0].rows].map((row, was) => {
      const text = shown(row.cells[place]);
      const value = number ? parseFloat(text.replaceAll(",", "")) : text;
      return { row, was, value, none: text === "—" || text === "" || Number.isNaN(value) };
    });
    rows.sort((a, b) => {
      if (a.none || b.none) return a.none - b.none || a.was - b.was;
      const by = number ? a.value - b.value : order.compare(a.value, b.value);
      return (down ? -by : by) || a.was - b.was;
    });
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    table.tBodies[0].append(...rows.map(({ row }) => row));
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((head, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, place, head));
    });
  }

  // Filtering: every word typed must stand in the row, in either language.
  const filters = new Map();
  for (const tools of document.querySelectorAll(".tools")) {
    const table = document.getElementById(tools.dataset.table);
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 7) continue;
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("output");
    input.type = "search";
    label.append(...both("filter"), input);
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let left = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        left += !row.hidden;
      }
      count.textContent = `${left.toLocaleString("en")} / ${rows.length.toLocaleString("en")}`;
    };
    input.addEventListener("input", filter);
    filters.set(table.id, { input, filter });
    tools.append(label, count);
    filter();
  }
  for (const duty of document.querySelectorAll("[data-find]")) {
    duty.addEventListener("click", (event) => {
      const found = filters.get("flagged");
      if (!found) return;
      event.preventDefault();
      found.input.value = found.input.value === duty.dataset.find ? "" : duty.dataset.find;
      found.filter();
      found.input.focus();
    });
  }

  // A link into a folded part opens it.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // A picture, large.
  const lens = document.getElementById("lens");
  const large = lens.querySelector("img");
  for (const picture of page.querySelectorAll(".shot img")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "zoom";
    button.append(...both("enlarge"));
    picture.after(button);
    const open = () => { large.src = picture.src; large.alt = picture.alt; lens.showModal(); };
    button.addEventListener("click", open);
    picture.addEventListener("click", open);
  }
})();
