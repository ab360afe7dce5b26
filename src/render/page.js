"use strict";
(() => {
  /* Everything that belongs together carries the id of one card in data-card. */
  let pinned = null;
  let lit = [];

  const light = (id) => {
    for (const element of lit) element.classList.remove("lit");
    lit = id ? [...document.querySelectorAll(`[data-card="${id}"]`)] : [];
    for (const element of lit) element.classList.add("lit");
  };

  const cardOf = (event) => {
    const near = event.target instanceof Element ? event.target : null;
    const link = near && near.closest("a[href^='#']");
    const id = link ? link.getAttribute("href").slice(1) : "";
    const card = id && document.getElementById(id);
    if (card && card.classList.contains("card")) return id;
    const owner = near && near.closest("[data-card]");
    return owner ? owner.dataset.card : null;
  };

  const wide = window.matchMedia("(min-width: 62rem)");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  document.addEventListener("pointerover", (event) => light(cardOf(event) || pinned));
  document.addEventListener("focusin", (event) => light(cardOf(event) || pinned));

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    pinned = cardOf(event);
    light(pinned);
    const goal = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!goal || !goal.classList.contains("card")) return;
    const section = goal.closest("details");
    if (section) section.open = true;
    /* Beside the text, the card comes into view without moving the text. */
    if (!wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goal.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
    if (event.detail === 0) goal.focus({ preventScroll: true });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    pinned = null;
    light(null);
  });

  /* The switches come back as the page is drawn, not as the browser remembers them. */
  const legend = document.querySelector(".legend");
  if (legend) {
    legend.reset();
    legend.addEventListener("submit", (event) => event.preventDefault());
  }
})();
