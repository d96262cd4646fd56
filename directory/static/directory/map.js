// The map of services: drawn when somebody asks for it, beside the list or below the button. Every page works without it.

import { draw, element } from "./drawing.js";

const WIDE = matchMedia("(min-width: 56.25rem)");
const STREETS = 15; // how close one place alone is shown
const HOUSES = 17; // and one that others hide
const ASIDE = 60; // pixels between the feet of two pins that do not cover each other: their widest and their height
const ABOVE = 44;
const ROOM = { paddingTopLeft: [60, 52], paddingBottomRight: [64, 32] }; // for the buttons, and for pins at the edge

class ServiceMap {
  constructor(holder) {
    this.holder = holder;
    this.facts = JSON.parse(document.getElementById(holder.dataset.map).textContent);
    this.button = holder.querySelector("[data-map-show]");
    this.said = holder.querySelector("[data-map-said]");
    this.beside = document.querySelector("[data-map-beside]");
    this.ground = element("div", { class: "sam-map__ground", role: "region", "aria-label": this.facts.words.map });
    this.card = element("div", { class: "sam-map__card", role: "dialog" });
    this.card.hidden = true;
    this.box = element("div", { class: "sam-map" }, this.ground, this.card);
    this.button.addEventListener("click", () => this.turn());
    this.box.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
    WIDE.addEventListener("change", () => this.settle());
    holder.hidden = false;
  }

  get isShown() { return this.button.getAttribute("aria-expanded") === "true"; }

  say(words) { this.said.textContent = words; }

  async turn() {
    const shows = !this.isShown;
    this.button.setAttribute("aria-expanded", String(shows));
    this.button.textContent = shows ? this.facts.words.hide : this.facts.words.show;
    this.beside?.classList.toggle("sam-beside", shows);
    this.box.hidden = !shows;
    this.settle();
    if (shows) await this.draw().catch(() => this.say(this.facts.words.no_map));
  }

  // In reading order too: after the list where it stands beside it, before the list where it stands above.
  settle() {
    const where = WIDE.matches && this.beside ? this.beside : this.holder;
    if (!this.isShown || this.box.parentElement === where) return;
    const here = document.activeElement;
    where.append(this.box);
    if (this.box.contains(here)) here.focus({ preventScroll: true }); // a tablet that is turned keeps her place
  }

  async draw() {
    if (this.map) return;
    this.map = await draw(this.ground, this.facts, (words) => this.say(words));
    const bounds = L.latLngBounds(this.facts.places.map((place) => place.at));
    this.map.fitBounds(bounds, { ...ROOM, maxZoom: STREETS, animate: false });
    this.pins = L.layerGroup().addTo(this.map);
    this.stick();
    this.map.on("zoomend", () => this.stick());
    new ResizeObserver(() => this.map.invalidateSize({ pan: false })).observe(this.ground);
    for (const number of document.querySelectorAll("[data-map-number]")) this.makeChoosable(number);
  }

  // Places whose pins would cover each other stand on one; coming closer parts them.
  stick() {
    this.pins.clearLayers();
    this.groups = [];
    for (const place of this.facts.places) {
      const foot = this.map.project(place.at);
      const covers = (group) => Math.abs(group.foot.x - foot.x) < ASIDE && Math.abs(group.foot.y - foot.y) < ABOVE;
      const group = this.groups.find(covers);
      if (group) group.places.push(place); else this.groups.push({ foot, places: [place] });
    }
    for (const group of this.groups) this.pin(group);
  }

  pin(group) {
    const { places } = group;
    const held = places.flatMap((place) => place.held);
    const numbers = held.map((each) => each.number).filter(Boolean).sort((one, other) => one - other);
    const first = numbers.length ? String(numbers[0]) : "";
    const words = held.length > 1 ? `${first} +${held.length - 1}` : first;
    const names = places.map((place) => place.name).join("; ");
    const name = numbers.length ? `${numbers.join(", ")}: ${names}` : names;
    const pin = element("button", { type: "button", class: "sam-map__pin", "aria-label": name, "aria-expanded": "false" }, words);
    pin.addEventListener("click", () => this.open(places, pin));
    group.pin = pin;
    const icon = L.divIcon({ html: pin, className: "sam-map__place", iconSize: null });
    L.marker(places[0].at, { icon, keyboard: false }).addTo(this.pins);
  }

  groupOf(place) { return this.groups.find((group) => group.places.includes(place)); }

  // The number of a result on the list becomes a button that shows where it is.
  makeChoosable(number) {
    const isIt = (each) => String(each.number) === number.dataset.mapNumber;
    const place = this.facts.places.find((one) => one.held.some(isIt));
    if (!place) return;
    const held = place.held.find(isIt);
    const name = this.facts.words.on_map.replace("%s", `${held.number}. ${held.name}`);
    const button = element("button", { type: "button", class: "sam-pin sam-pin--choose", "aria-label": name }, number.textContent);
    button.addEventListener("click", () => this.choose(place, button, held));
    number.replaceWith(button);
  }

  async choose(place, opener, held) {
    if (!this.isShown) await this.turn();
    if (this.groupOf(place).places.length > 1) this.map.setView(place.at, HOUSES, { animate: false });
    else this.map.panInside(place.at, { ...ROOM, animate: false });
    this.open([place], opener, held);
  }

  // The card says what is held there; the focus goes to what was chosen.
  open(places, opener, chosen = places[0].held[0]) {
    this.shut();
    this.opener = opener;
    this.openAt = places[0];
    this.groupOf(this.openAt).pin.setAttribute("aria-expanded", "true");
    const close = element("button", { type: "button", class: "sam-link-button" }, this.facts.words.close);
    close.addEventListener("click", () => this.close());
    this.card.setAttribute("aria-label", places.map((place) => place.name).join("; "));
    this.card.replaceChildren(...places.flatMap((place) => this.told(place)), close);
    this.card.hidden = false;
    this.card.querySelectorAll("a")[places.flatMap((place) => place.held).indexOf(chosen)].focus();
  }

  told(place) {
    const links = place.held.map(({ number, name, url, lang }) =>
      element("li", {}, number ? `${number}. ` : "", element("a", { href: url, lang }, name)));
    const isItsName = place.held.length === 1 && place.held[0].name === place.name;
    return [...(isItsName ? [] : [element("p", { class: "sam-quiet" }, place.name)]), element("ul", {}, ...links)];
  }

  shut() {
    this.card.hidden = true;
    for (const group of this.groups) group.pin.setAttribute("aria-expanded", "false");
  }

  close() {
    if (this.card.hidden) return;
    this.shut();
    (this.opener.isConnected ? this.opener : this.groupOf(this.openAt).pin).focus();
  }
}

for (const holder of document.querySelectorAll("[data-map]")) new ServiceMap(holder);
