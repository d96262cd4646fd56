// The map of services: drawn when somebody asks for it, beside the list or below the button. Every page works without it.

import { draw, element } from "./drawing.js";

const WIDE = matchMedia("(min-width: 56.25rem)");
const MOST_NUMBERS = 2; // on one pin; more of them are counted
const STREETS = 15; // how close one place alone is shown

class ServiceMap {
  constructor(holder) {
    this.holder = holder;
    this.facts = JSON.parse(document.getElementById(holder.dataset.map).textContent);
    this.button = holder.querySelector("[data-map-show]");
    this.said = holder.querySelector("[data-map-said]");
    this.beside = document.querySelector("[data-map-beside]");
    this.pins = new Map();
    this.button.addEventListener("click", () => this.turn());
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
    if (shows) await this.draw().catch(() => this.say(this.facts.words.no_map));
    this.box.hidden = !shows;
    this.settle();
  }

  // In reading order too: after the list where it stands beside it, before the list where it stands above.
  settle() {
    if (!this.box || !this.isShown) return;
    (WIDE.matches && this.beside ? this.beside : this.holder).append(this.box);
    this.map?.invalidateSize({ pan: false });
  }

  async draw() {
    if (this.map) return;
    this.box ??= element("div", { class: "sam-map", role: "region", "aria-label": this.facts.words.map });
    this.settle();
    this.map = await draw(this.box, this.facts, (words) => this.say(words));
    this.settle();
    const bounds = L.latLngBounds(this.facts.places.map((place) => place.at));
    this.map.fitBounds(bounds, { padding: [32, 32], maxZoom: STREETS, animate: false });
    for (const place of this.facts.places) this.pin(place);
    for (const number of document.querySelectorAll("[data-map-number]")) this.choosable(number);
    this.map.on("click", () => this.map.closePopup());
    this.box.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
  }

  pin(place) {
    const numbers = place.held.map((each) => each.number).filter(Boolean);
    const more = numbers.length - MOST_NUMBERS;
    const words = numbers.slice(0, MOST_NUMBERS).join(" ") + (more > 0 ? ` +${more}` : "");
    const named = [numbers.join(", "), place.name].filter(Boolean).join(": ");
    const pin = element("button", { type: "button", class: "sam-map__pin", "aria-label": named }, words);
    pin.addEventListener("click", (event) => { event.stopPropagation(); this.open(place, pin); });
    const icon = L.divIcon({ html: pin, className: "sam-map__place", iconSize: null });
    const marker = L.marker(place.at, { icon, keyboard: false, riseOnHover: true }).addTo(this.map);
    pin.addEventListener("focus", () => marker.setZIndexOffset(1000));
    pin.addEventListener("blur", () => marker.setZIndexOffset(0));
    for (const number of numbers) if (!this.pins.has(number)) this.pins.set(number, place);
  }

  // The number of a result on the list becomes a button that shows where it is.
  choosable(number) {
    const place = this.pins.get(Number(number.dataset.mapNumber));
    if (!place) return;
    const held = place.held.find((each) => String(each.number) === number.dataset.mapNumber);
    const name = this.facts.words.on_map.replace("%s", `${held.number}. ${held.name}`);
    const button = element("button", { type: "button", class: "sam-pin sam-pin--choose", "aria-label": name }, number.textContent);
    button.addEventListener("click", () => this.choose(place, button, held));
    number.replaceWith(button);
  }

  async choose(place, opener, held) {
    if (!this.isShown) await this.turn();
    this.box.scrollIntoView({ block: "nearest" });
    this.open(place, opener, held);
  }

  open(place, opener, chosen = place.held[0]) {
    const links = place.held.map((each) => {
      const link = element("a", { href: each.url, lang: each.lang }, each.name);
      if (each === chosen) this.first = link;
      return element("li", {}, each.number ? `${each.number}. ` : "", link);
    });
    const close = element("button", { type: "button", class: "sam-link-button" }, this.facts.words.close);
    close.addEventListener("click", () => this.close());
    const heading = place.held[0].name === place.name ? [] : [element("p", { class: "sam-quiet" }, place.name)];
    const card = element("div", { role: "dialog", "aria-label": place.name }, ...heading, element("ul", {}, ...links), close);
    this.opener = opener;
    L.popup({ closeButton: false, closeOnClick: false, closeOnEscapeKey: false, maxWidth: 240, maxHeight: 260, offset: [20, -36] })
      .setLatLng(place.at).setContent(card).openOn(this.map);
    this.first.focus({ preventScroll: true });
  }

  close() {
    this.map.closePopup();
    this.opener?.focus();
    this.opener = null;
  }
}

for (const holder of document.querySelectorAll("[data-map]")) new ServiceMap(holder);
