// Draws a map. Leaflet and the pictures are fetched here, and nowhere else.

const FURTHEST = 3;
const CLOSEST = 18;

function styled(address) {
  return new Promise((done, failed) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address, onload: done, onerror: failed });
    document.head.append(link);
  });
}

function asText(words) {
  const holder = document.createElement("span");
  holder.textContent = words;
  return holder.innerHTML;
}

// A map in this box, without a view yet. Whoever wants no movement on the screen gets none.
export async function draw(box, facts, say) {
  await Promise.all([styled(facts.style), import(facts.script)]);
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(box, {
    zoomControl: false, scrollWheelZoom: false, inertia: moves,
    fadeAnimation: moves, zoomAnimation: moves, markerZoomAnimation: moves,
  });
  if (!moves) map.panBy = (by, how) => L.Map.prototype.panBy.call(map, by, { ...how, animate: false });
  map.attributionControl.setPrefix(false);
  const { closer, further } = facts.words;
  L.control.zoom({ position: "bottomleft", zoomInTitle: closer, zoomOutTitle: further }).addTo(map);
  const pictures = { attribution: asText(facts.attribution), minZoom: FURTHEST, maxZoom: CLOSEST };
  L.tileLayer(facts.tiles, pictures).once("tileerror", () => say(facts.words.no_pictures)).addTo(map);
  return map;
}

// An element with its words; a word in another language says in which.
export function element(name, facts = {}, ...within) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(facts)) made.setAttribute(key, value);
  made.append(...within);
  return made;
}
