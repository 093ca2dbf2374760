/* Deep zoom on one stage: OpenSeadragon, fetched only once the first plain picture is on screen.
   Places are in units of the world, which the stage chooses (page or millimetres). */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const FADE = 120, PATIENCE = 12000;
let library;

/** Fetches the library, once for all stages of a page. */
export const fetchLibrary = () => library ??= new Promise((done, fail) => {
  // It would add a rule of its own as an inline style, unless it finds an element of this name: so our content policy holds.
  const kept = document.createElementNS('urn:vidimus', 'style');
  kept.setAttribute('data-openseadragon-mobile-css', 'true');
  const script = document.createElement('script');
  script.src = new URL('openseadragon.min.js', import.meta.url);
  script.onload = () => done(window.OpenSeadragon);
  script.onerror = () => { library = undefined; fail(new Error('no viewer')); };
  document.head.append(kept, script);
});

export class Deep {
  #items = new Map();
  #turn = 0;
  #details = [];
  #atFit = true;

  /** @param world {width, height} of what is shown; @param margin px around it; @param moved called on every change of the view */
  constructor(OSD, element, world, margin, moved) {
    this.OSD = OSD;
    this.world = world;
    this.margin = margin;
    this.moved = moved;
    this.viewer = new OSD({
      element, drawer: 'canvas', tabIndex: '', showNavigationControl: false, preserveViewport: true,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true }, gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsPen: { clickToZoom: false, dblClickToZoom: true },
      animationTime: calm() ? 0 : 0.25, springStiffness: 8, visibilityRatio: 0.3, minZoomImageRatio: 0.4, maxZoomPixelRatio: 6,
      maxTilesPerFrame: 6, imageLoaderLimit: 8, tileRetryMax: 2, tileRetryDelay: 1500, zoomPerScroll: 1.25,
    });
    this.viewer.addHandler('update-viewport', () => { this.#resolve(); this.moved(); });
    this.viewer.addHandler('resize', () => { if (this.#atFit) requestAnimationFrame(() => this.fit(true)); });
    for (const by of ['canvas-scroll', 'canvas-pinch', 'canvas-drag', 'canvas-double-click']) this.viewer.addHandler(by, () => this.#free());
    this.#cooperate();
  }

  get atFit() { return this.#atFit; }

  /** Pixels of the screen per unit of the world. */
  get scale() { return this.viewer.viewport.getZoom(true) * this.viewer.viewport.getContainerSize().x; }

  /** Where a point of the world is on the stage. */
  project(x, y) { return this.viewer.viewport.pixelFromPoint(new this.OSD.Point(x, y), true); }

  /** Shows layers, the lowest first, each {key, source, x, y, width, from}. What was sharp stays until they are.
      A layer is drawn from that scale on. */
  async show(layers, instant) {
    const turn = ++this.#turn;
    const all = await Promise.all(layers.map(layer => this.#item(layer)));
    if (turn !== this.#turn) return false;
    const world = this.viewer.world;
    this.#details = all.map((item, i) => ({ item, from: layers[i].from })).filter(detail => detail.from);
    const items = all.filter((item, i) => this.scale >= layers[i].from);
    for (const item of items) {
      if (item.getOpacity() < 1) world.setItemIndex(item, world.getItemCount() - 1);
      item.setPreload(true);
    }
    await Promise.all(items.map(item => this.#whole(item)));
    if (turn !== this.#turn) return false;
    await this.#fade(items.filter(item => item.getOpacity() < 1), instant);
    if (turn !== this.#turn) return false;
    for (const item of all) world.setItemIndex(item, world.getItemCount() - 1);
    for (let i = 0; i < world.getItemCount(); i++) {
      const other = world.getItemAt(i);
      if (!items.includes(other)) { other.setOpacity(0); other.setPreload(false); }
    }
    this.#resolve();
    return true;
  }

  /* A detail has more pixels than its page: far away it would only shimmer. */
  #resolve() {
    for (const { item, from } of this.#details) {
      const wanted = this.scale >= from ? 1 : 0;
      if (item.getOpacity() !== wanted) item.setOpacity(wanted);
    }
  }

  /** Fetches layers before they are asked for. */
  async expect(layers) {
    for (const item of await Promise.all(layers.map(layer => this.#item(layer)))) item.setPreload(true);
  }

  /** Forgets what is shown, for another page. */
  clear(world) {
    this.#turn++;
    this.#details = [];
    this.world = world;
    this.viewer.viewport.setRotation(0, true);
    this.fit(true);
  }

  fit(instant = calm()) {
    const { x, y } = this.viewer.viewport.getContainerSize();
    const across = this.viewer.viewport.getRotation() % 180 !== 0;
    const w = across ? this.world.height : this.world.width, h = across ? this.world.width : this.world.height;
    const scale = Math.min((x - 2 * this.margin) / w, (y - 2 * this.margin) / h);
    this.#go(this.world.width / 2, this.world.height / 2, scale, instant);
    this.#atFit = true;
    this.#cooperate();
  }

  /** Brings a place near, with what is around it; a place that fills the page shows the page. */
  near(place) {
    const { x, y } = this.viewer.viewport.getContainerSize();
    if (place.width * place.height > 0.3 * this.world.width * this.world.height) { this.fit(); return; }
    const across = this.viewer.viewport.getRotation() % 180 !== 0;
    const w = across ? place.height : place.width, h = across ? place.width : place.height;
    const whole = Math.min(x / this.world.width, y / this.world.height);
    const scale = Math.min(0.6 * x / w, 0.6 * y / h, 8 * whole);
    this.#go(place.x + place.width / 2, place.y + place.height / 2, Math.max(scale, whole), calm());
    this.#free();
  }

  zoom(factor) {
    this.viewer.viewport.zoomBy(factor);
    this.viewer.viewport.applyConstraints();
    this.#free();
  }

  pan(dx, dy) {
    const by = this.viewer.viewport.deltaPointsFromPixels(new this.OSD.Point(dx, dy));
    this.viewer.viewport.panBy(by.rotate(-this.viewer.viewport.getRotation()));
    this.viewer.viewport.applyConstraints();
    this.#free();
  }

  rotate() {
    const wasAtFit = this.#atFit;
    this.viewer.viewport.setRotation((this.viewer.viewport.getRotation() + 90) % 360, true);
    if (wasAtFit) this.fit(true);
  }

  /** The view as another stage can take it over. */
  get view() {
    const viewport = this.viewer.viewport, { x, y } = viewport.getCenter(true);
    return { x, y, scale: this.scale, turned: viewport.getRotation(), atFit: this.#atFit };
  }

  take({ x, y, scale, turned, atFit }) {
    const viewport = this.viewer.viewport;
    if (viewport.getRotation() !== turned) viewport.setRotation(turned, true);
    this.#go(x, y, scale, true);
    this.#atFit = atFit;
  }

  #go(x, y, scale, instant) {
    const viewport = this.viewer.viewport;
    viewport.zoomTo(scale / viewport.getContainerSize().x, null, instant);
    viewport.panTo(new this.OSD.Point(x, y), instant);
  }

  #free() {
    this.#atFit = false;
    this.#cooperate();
  }

  /* A finger scrolls the page while the whole picture is in sight, and moves the picture once it is near. */
  #cooperate() {
    const wanted = this.#atFit && matchMedia('(pointer: coarse)').matches;
    if (this.viewer.cooperativeGestures !== wanted) this.viewer.setCooperativeGestures(wanted);
  }

  #item(layer) {
    if (!this.#items.has(layer.key)) {
      this.#items.set(layer.key, new Promise((done, fail) => this.viewer.addTiledImage({
        tileSource: layer.source, x: layer.x, y: layer.y, width: layer.width, opacity: 0, preload: true,
        success: e => done(e.item),
        error: e => { this.#items.delete(layer.key); fail(new Error(e.message)); },
      })));
    }
    return this.#items.get(layer.key);
  }

  #whole(item) {
    return item.getFullyLoaded() ? undefined : new Promise(done => {
      const end = () => { clearTimeout(late); item.removeHandler('fully-loaded-change', end); done(); };
      const late = setTimeout(end, PATIENCE);
      item.addHandler('fully-loaded-change', end);
    });
  }

  #fade(items, instant) {
    if (instant || calm()) { items.forEach(item => item.setOpacity(1)); return undefined; }
    const turn = this.#turn, begun = performance.now();
    return new Promise(done => {
      const step = now => {
        const part = turn === this.#turn ? Math.min(1, (now - begun) / FADE) : 1;
        items.forEach(item => item.setOpacity(Math.max(part, 0.01)));
        if (part < 1) requestAnimationFrame(step); else done();
      };
      requestAnimationFrame(step);
    });
  }
}
