// Beside the words of a leaflet, a service or a story: asks how they read, a moment after the editor stops typing. Without it the panel tells of what was kept last.
(() => {
  const WAIT = 1200;
  const start = () => {
    const panel = document.querySelector("[data-reading]");
    const form = panel && panel.closest("form");
    if (!form) return;
    const told = panel.querySelector("[data-reading-told]");
    let waiting = 0;
    let asked = 0;
    let last = "";
    const ask = async () => {
      const mine = ++asked;
      const answer = await fetch(panel.dataset.reading, { method: "POST", body: new FormData(form) }).catch(() => null);
      if (answer && answer.ok && mine === asked) {
        const words = await answer.text();
        if (words === last) return;
        last = words;
        const here = told.contains(document.activeElement) ? document.activeElement.id : "";
        told.innerHTML = words;
        if (here) document.getElementById(here)?.focus();
      }
    };
    const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, WAIT); };
    for (const happening of ["input", "keyup", "change", "click"]) form.addEventListener(happening, soon);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
