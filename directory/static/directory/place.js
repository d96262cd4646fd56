// In a venue's form: a click on the map fills in its two numbers, and numbers typed there move the pin.

import { draw, element } from "./drawing.js";

const EXACT = 6; // decimals: a step of ten centimetres
const HOUSES = 16;

class Place {
  constructor(holder) {
    this.facts = JSON.parse(document.getElementById(holder.dataset.place).textContent);
    this.latitude = document.getElementById(holder.dataset.latitude);
    this.longitude = document.getElementById(holder.dataset.longitude);
    this.button = holder.querySelector("[data-place-show]");
    this.middle = holder.querySelector("[data-place-middle]");
    this.box = holder.querySelector("[data-place-map]");
    this.said = holder.querySelector("[data-place-said]");
    this.button.addEventListener("click", () => this.turn());
    this.middle.addEventListener("click", () => this.put(this.map.getCenter()));
    for (const field of [this.latitude, this.longitude]) field.addEventListener("input", () => this.follow(true));
    holder.hidden = false;
  }

  say(words) { this.said.textContent = words; }

  async turn() {
    const shows = this.box.hidden;
    this.button.setAttribute("aria-expanded", String(shows));
    this.button.textContent = shows ? this.facts.words.hide : this.facts.words.show;
    this.box.hidden = !shows;
    if (shows) await this.draw().catch(() => this.say(this.facts.words.no_map));
    this.middle.hidden = !shows || !this.map;
  }

  async draw() {
    if (this.map) return;
    this.box.setAttribute("role", "region");
    this.box.setAttribute("aria-label", this.facts.words.map);
    this.map = await draw(this.box, this.facts, (words) => this.say(words));
    const typed = this.typed();
    this.map.setView(typed ?? this.facts.begins, typed ? HOUSES : this.facts.zoom, { animate: false });
    this.follow(false);
    this.map.on("click", (event) => this.put(event.latlng));
  }

  // What stands in the two fields, when it is a point on the earth.
  typed() {
    const [north, east] = [this.latitude, this.longitude].map((field) => field.value.trim());
    const isPoint = north !== "" && east !== "" && Math.abs(north) <= 90 && Math.abs(east) <= 180;
    return isPoint ? [Number(north), Number(east)] : null;
  }

  put(point) {
    const { lat, lng } = point.wrap();
    this.latitude.value = lat.toFixed(EXACT);
    this.longitude.value = lng.toFixed(EXACT);
    for (const field of [this.latitude, this.longitude]) field.dispatchEvent(new Event("change", { bubbles: true }));
    this.follow(false);
  }

  follow(moves) {
    if (!this.map) return;
    const typed = this.typed();
    if (!typed) { this.marker?.remove(); return; }
    const icon = L.divIcon({ html: element("span", { class: "sam-place__pin" }), className: "sam-place__point", iconSize: null });
    this.marker ??= L.marker(typed, { icon, keyboard: false, interactive: false });
    this.marker.setLatLng(typed).addTo(this.map);
    if (moves) this.map.panTo(typed);
  }
}

for (const holder of document.querySelectorAll("[data-place]")) new Place(holder);
