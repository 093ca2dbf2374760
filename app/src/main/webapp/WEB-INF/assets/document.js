/* A document or specimen at the counter: one part, one light and one mark are chosen for the whole page, and the address keeps them. */
import { radios, tabs } from './groups.js';
import { Stage } from './stage.js';

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const sheets = JSON.parse($('#sheets').textContent);
const root = $('.stage'), lights = $('.lights'), slider = $('.tilt input'), wait = $('.foot .waiting'), scale = $('.foot .scale');
const wish = new URLSearchParams(location.search);
const compare = $('.head a[data-compare]');
const lightName = light => $(`[data-light="${light}"]`, lights)?.dataset.name ?? light;
let part = sheets.find(s => s.id === root.dataset.part) ?? sheets[0], light = root.dataset.light, pick = '', frame;

const stage = new Stage(root, {
  name: (sheet, now) => root.dataset.alt.replace('{0}', sheet.name).replace('{1}', lightName(now)),
  said: (late, failed, astray) => {
    wait.textContent = failed ? wait.dataset.failed : late ? wait.dataset.late : astray ? wait.dataset.astray : '';
    if (failed) portal.lost(wait);
  },
  moved: perPixel => measure(perPixel),
  step: by => light === 'tilt' && stage.deep?.atFit && tilt(+slider.value + by),
});

/* The scale bar: the longest round length that fits. */
const measure = perPixel => {
  if (!scale || !part.dpi) return;
  const mm = perPixel * part.dpi / 25.4;
  const length = [50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1].find(l => l * mm <= 120) ?? 0.1;
  scale.style.inlineSize = `${length * mm}px`;
  $('.foot .length').textContent = `${length} mm`;
};

const keep = () => {
  const query = new URLSearchParams(location.search);
  const set = (name, value) => value ? query.set(name, value) : query.delete(name);
  set('part', part.id); set('light', light); set('pick', pick);
  history.replaceState(history.state, '', `?${query}`);
  $$('.parts a[data-part]').forEach(a => { a.href = `?part=${a.dataset.part}&light=${light}`; });
  if (compare) {
    const shown = part.views.find(v => v.light === light && !v.crop) ?? part.views.find(v => v.light === light);
    compare.href = `/compare?left=${compare.dataset.compare}${shown ? `:${shown.id}` : ''}${compare.dataset.with ? `&right=${compare.dataset.with}` : ''}`;
  }
};

const markLight = radios(lights, 'light', name => go(part, name));

/* Marks of this part and light; a chosen one is shown even where its light has no picture. */
const marks = () => {
  const has = Stage.lights(part);
  for (const spot of $$('.marks .spot')) {
    const known = spot.dataset.in.split(' ').filter(l => has.has(l));
    const shown = known.length ? known.includes(light) : light === base();
    spot.hidden = spot.dataset.part !== part.id || !(shown || spot.dataset.id === pick);
  }
  for (const x of $$('[data-id]')) x.setAttribute('aria-pressed', x.dataset.id === pick);
  stage.place();
};
const base = () => part.views.find(v => v.light === 'visible')?.light ?? part.views[0]?.light;

/** Chooses a part and a light, if there is a picture in it. */
const go = (sheet, name) => {
  const has = Stage.lights(sheet);
  if (sheet === part && !has.has(name)) return;
  if (sheet !== part) pick = $(`.marks .spot[data-id="${CSS.escape(pick)}"]`)?.dataset.part === sheet.id ? pick : '';
  part = sheet;
  light = has.has(name) ? name : base();
  for (const b of $$('[data-light]', lights)) {
    b.toggleAttribute('aria-disabled', !has.has(b.dataset.light));
    if (!has.has(b.dataset.light)) { b.setAttribute('aria-disabled', 'true'); b.title = lights.dataset.none; } else b.removeAttribute('title');
  }
  markLight(light);
  for (const a of $$('.parts a[data-part]')) a.dataset.part === part.id ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current');
  const steps = Stage.frames(part);
  $('.tilt').hidden = light !== 'tilt';
  if (light === 'tilt') {
    slider.max = steps.length - 1;
    frame = steps[Math.min(+slider.value, steps.length - 1)];
    tell();
    stage.expectFrames();
  }
  marks();
  keep();
  return stage.show(part, light, frame);
};

/* The slider steps the frames of a tilt; nothing plays unasked. */
const tilt = to => {
  const steps = Stage.frames(part), at = Math.max(0, Math.min(steps.length - 1, to));
  slider.value = at;
  frame = steps[at];
  tell();
  stage.show(part, light, frame);
  return true;
};
const tell = () => {
  const text = slider.dataset.text.replace('{0}', +slider.value + 1).replace('{1}', +slider.max + 1);
  slider.setAttribute('aria-valuetext', text);
  $('.tilt output').textContent = text;
};
slider.addEventListener('input', () => tilt(+slider.value));

/** A check, a feature or a sign and its mark are one thing with two handles; choosing it chooses its part and light. */
const choose = async id => {
  const spot = id && $(`.marks .spot[data-id="${CSS.escape(id)}"]`);
  pick = spot ? id : '';
  if (!spot) { marks(); keep(); stage.deep?.fit(); return; }
  const home = sheets.find(s => s.id === spot.dataset.part);
  const has = Stage.lights(home), wanted = spot.dataset.go;
  go(home, has.has(wanted) ? wanted : spot.dataset.in.split(' ').includes(light) && home === part ? light : base());
  const row = $(`.check[data-id="${CSS.escape(id)}"],.signrow[data-id="${CSS.escape(id)}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  await ready;
  stage.near({ x: +spot.dataset.x, y: +spot.dataset.y, width: +spot.dataset.w, height: +spot.dataset.h });
};
$$('[data-id]').forEach(b => b.addEventListener('click', () => choose(b.getAttribute('aria-pressed') === 'true' ? '' : b.dataset.id)));
$$('.parts a[data-part]').forEach(a => a.addEventListener('click', e => {
  if (e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  go(sheets.find(s => s.id === a.dataset.part), light);
}));
if ($('[role=tablist]')) tabs($('[role=tablist]'));

const hide = $('[data-marks]');
hide.addEventListener('click', () => hide.setAttribute('aria-pressed', !document.body.classList.toggle('nomarks')));
const acts = {
  in: () => stage.deep?.zoom(1.5), out: () => stage.deep?.zoom(1 / 1.5),
  fit: () => stage.deep?.fit(), turn: () => { stage.deep?.rotate(); stage.place(); },
};
$$('.foot [data-act]').forEach(b => b.addEventListener('click', () => acts[b.dataset.act]()));

const { keys } = window.portal;
/* Chosen by its key, a tilt is stepped by the arrows at once. */
const toFrames = chosen => { if (chosen === 'tilt' && slider.offsetParent) slider.focus(); };
$$('[data-light]', lights).forEach((b, i) => keys.set(`${i + 1}`, () => { go(part, b.dataset.light); toFrames(b.dataset.light); }));
keys.set('m', () => hide.click());
keys.set('+', acts.in).set('=', acts.in).set('-', acts.out).set('0', acts.fit);
keys.set('n', () => {
  const rows = $$('.check,.signrow'), at = rows.findIndex(r => r.dataset.id === pick);
  if (rows.length) choose(rows[(at + 1) % rows.length].dataset.id);
});
if (compare) keys.set('c', () => compare.click());
addEventListener('keydown', e => { if (e.key === 'Escape' && !window.portal.inField(e.target) && (pick || !stage.deep?.atFit)) choose(''); });

/* The first picture is on screen before the deep zoom is even fetched. */
const first = stage.still;
const seen = first.complete ? Promise.resolve() : new Promise(done => { first.onload = first.onerror = done; });
const ready = seen.then(() => new Promise(done => (window.requestIdleCallback ?? setTimeout)(done))).then(() => stage.deepen()).catch(() => {});
go(part, light);
if (wish.get('pick')) choose(wish.get('pick'));
