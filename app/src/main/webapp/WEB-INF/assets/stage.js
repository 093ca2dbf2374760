/* A stage: the plain picture first, deep zoom behind it, marks over both.
   A sheet is a part: {id, name, width, height, dpi, views: [{id, light, frame?, crop?, image, width, height}]}, its places in pixels of width × height. */
import { Deep, fetchLibrary } from './deep.js';

const WAIT = 400;
const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
const iiif = (image, rest) => `/iiif/3/${image}/${rest}`;
const frames = sheet => [...new Set(sheet.views.filter(v => v.light === 'tilt').map(v => v.frame ?? 0))].sort((a, b) => a - b);

export class Stage {
  #deep;
  #shown = {};
  #spots = [];

  /** @param options {unit(sheet): world units per pixel, moved(), said(text)} */
  constructor(root, options = {}) {
    this.root = root;
    this.options = options;
    this.still = root.querySelector('.sheet img');
    this.field = root.querySelector('.deep');
    this.board = root.querySelector('.marks');
    this.margin = matchMedia('(max-width: 47.9375em)').matches ? 2 : 8;
    this.#spots = [...this.board.querySelectorAll('.spot')];
    new ResizeObserver(() => this.place()).observe(root);
    this.field.addEventListener('keydown', e => this.#arrows(e));
    this.root.addEventListener('dragstart', e => e.preventDefault());
  }

  get light() { return this.#shown.light; }
  get deep() { return this.#deep; }
  get sheet() { return this.#shown.sheet; }
  static lights(sheet) { return new Set(sheet.views.map(v => v.light)); }
  static frames(sheet) { return frames(sheet); }

  /** World units per pixel of the sheet. */
  get unit() { return this.options.unit?.(this.sheet) ?? 1 / this.sheet.width; }

  /** Shows a sheet in a light. A light it has no picture in leaves the ground dark. */
  async show(sheet, light, frame) {
    const other = this.#shown.sheet !== sheet, tilting = light === 'tilt' && this.#shown.light === 'tilt' && !other;
    this.#shown = { sheet, light, frame };
    this.root.classList.toggle('tall', sheet.height > sheet.width);
    this.#name();
    if (other && this.#deep) this.#deep.clear(this.#extent());
    const layers = this.#layers();
    this.root.classList.toggle('blank', !layers.length);
    const late = setTimeout(() => this.options.said?.(true), WAIT);
    try {
      await (this.#deep ? this.#deep.show(layers, tilting || other) : this.#plain(layers));
    } catch {
      this.options.said?.(false, true);
      return;
    } finally {
      clearTimeout(late);
    }
    if (this.#shown.sheet === sheet && this.#shown.light === light) {
      this.options.said?.(false, false, layers.length && sheet.views.some(v => v.light === light && !v.crop && v.aligned === false));
      this.root.dataset.light = light;
      this.place();
    }
  }

  /** Brings the library and takes over from the plain picture. */
  async deepen() {
    const OSD = await fetchLibrary();
    this.#deep = new Deep(OSD, this.field, this.#extent(), this.margin, () => this.place());
    this.#deep.fit(true);
    await this.#deep.show(this.#layers(), true).catch(() => {});
    if (this.still) this.still.closest('.sheet').remove();
    this.still = null;
    this.place();
  }

  /** Fetches every frame of a tilt, so that the slider runs smoothly. */
  expectFrames() {
    if (this.#deep) frames(this.sheet).forEach(frame => this.#deep.expect(this.#layers('tilt', frame)).catch(() => {}));
  }

  near(place) {
    const k = this.unit;
    this.#deep?.near({ x: place.x * k, y: place.y * k, width: place.width * k, height: place.height * k });
  }

  /** Puts the marks where their places are now. They never turn with the script: a picture does not. */
  place() {
    const box = this.root.getBoundingClientRect();
    if (!box.width || !this.#shown.sheet) return;
    const taken = [];
    for (const spot of this.#spots) if (!spot.hidden) this.#put(spot, box, taken);
    this.board.classList.add('ready');
    this.options.moved?.(this.#scale(box));
  }

  /** Screen pixels per pixel of the sheet. */
  #scale(box) {
    const { sheet } = this.#shown;
    return this.#deep ? this.#deep.scale * this.unit
      : Math.min((box.width - 2 * this.margin) / sheet.width, (box.height - 2 * this.margin) / sheet.height);
  }

  #put(spot, box, taken) {
    const r = spot.dataset, a = this.#at(+r.x, +r.y, box), b = this.#at(+r.x + +r.w, +r.y + +r.h, box);
    const left = Math.min(a.x, b.x), top = Math.min(a.y, b.y), width = Math.abs(a.x - b.x), height = Math.abs(a.y - b.y);
    const set = (name, value) => spot.style.setProperty(name, value);
    set('--x', 100 * left / box.width); set('--y', 100 * top / box.height);
    set('--w', 100 * width / box.width); set('--h', 100 * height / box.height);
    // The number keeps to the corner, inside the stage, and beside another one already there.
    const dot = spot.classList.contains('lv2'), half = dot ? 5 : 13;
    let x = clamp(left, half + 1, box.width - half - 1);
    const y = clamp(top, half + 1, box.height - half - 1);
    while (taken.some(t => Math.abs(t.x - x) < (t.half + half) && Math.abs(t.y - y) < (t.half + half))) x += 2 * half + 2;
    taken.push({ x, y, half });
    const inside = left < box.width && top < box.height && left + width > 0 && top + height > 0;
    spot.classList.toggle('out', !inside);
    set('--ix', x - left - half); set('--iy', y - top - half);
    // The words stand above the place, beside its number; where there is no room below it, or at the stage's edge.
    const right = left + width / 2 > box.width / 2;
    spot.classList.toggle('rt', right);
    const tall = spot.lastElementChild.offsetHeight || 24, above = top >= tall + half;
    set('--tx', right ? Math.max(0, left + width - box.width) : Math.max(above ? half + 2 : 0, -left));
    set('--ty', above ? -tall - 2 : Math.min(height, box.height - top - tall));
  }

  #at(x, y, box) {
    if (this.#deep) return this.#deep.project(x * this.unit, y * this.unit);
    const { sheet } = this.#shown, k = this.#scale(box);
    return { x: (box.width - sheet.width * k) / 2 + x * k, y: (box.height - sheet.height * k) / 2 + y * k };
  }

  #extent() {
    const k = this.unit;
    return { width: this.sheet.width * k, height: this.sheet.height * k };
  }

  /* The views of a light, the whole page below its details. A detail without a page in its light lies on the visible one. */
  #layers(light = this.#shown.light, frame = this.#shown.frame) {
    const { sheet } = this.#shown, k = this.unit;
    const step = light === 'tilt' ? frame ?? frames(sheet)[0] : undefined;
    const views = sheet.views.filter(v => v.light === light && (light !== 'tilt' || (v.frame ?? 0) === step));
    if (!views.length) return [];
    const whole = v => !v.crop;
    const ground = views.find(whole) ?? sheet.views.find(v => whole(v) && v.light === 'visible') ?? sheet.views.find(whole);
    return [ground, ...views.filter(v => v !== ground)].filter(Boolean).map(v => ({
      key: v.id, source: iiif(v.image, 'info.json'), image: v,
      x: (v.crop?.x ?? 0) * k, y: (v.crop?.y ?? 0) * k, width: (v.crop?.width ?? sheet.width) * k,
      from: v.crop && light !== 'tilt' ? 0.5 * ground.width / (sheet.width * k) : 0,
    }));
  }

  /* Before deep zoom is there: the next light as one picture of fitting size, laid over the last. */
  async #plain(layers) {
    const ground = layers[0]?.image;
    if (!this.still || !ground || this.still.dataset.view === ground.id) return;
    const wide = Math.min(ground.width, Math.ceil(this.root.clientWidth * devicePixelRatio / 240) * 240);
    const next = new Image();
    next.src = iiif(ground.image, `full/${wide},/0/default.jpg`);
    next.dataset.view = ground.id;
    next.alt = this.still.alt;
    await next.decode();
    if (this.#layers()[0]?.image !== ground || !this.still) return;
    this.still.replaceWith(next);
    this.still = next;
  }

  #name() {
    const text = this.options.name?.(this.#shown.sheet, this.#shown.light);
    if (!text) return;
    this.field.setAttribute('aria-label', text);
    if (this.still) this.still.alt = text;
  }

  #arrows(e) {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (!step || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    if (step[0] && this.options.step?.(step[0])) return;
    this.#deep?.pan(step[0] * this.root.clientWidth / 8, step[1] * this.root.clientHeight / 8);
  }
}
