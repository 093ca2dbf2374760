/* Genuine and false, held against each other: one pan and zoom, one light, one scale, four ways to look. */
import { radios } from './groups.js';
import { Stage } from './stage.js';

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const main = $('main'), lights = $('.lights'), choice = $('#part'), wait = $('.waiting'), slider = $('#frame');
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const [lefts, rights] = JSON.parse($('#sheets').textContent);
const lightName = light => $(`[data-light="${light}"]`, lights)?.dataset.name ?? light;
let at = Math.max(0, lefts.findIndex(s => s.id === choice?.value)), light = $('.stage').dataset.light, pick = '', frame, leader, blinking;

/* Millimetres where both say their resolution, else widths taken as equal. */
const measured = () => lefts[at].dpi && rights[at].dpi;
const unit = sheet => measured() ? 25.4 / sheet.dpi : 100 / sheet.width;
const stages = $$('.stage').map((root, i) => new Stage(root, {
  unit,
  name: (sheet, now) => root.dataset.alt.replace('{0}', sheet.name).replace('{1}', lightName(now)),
  said: (late, failed, astray) => {
    wait.textContent = failed ? wait.dataset.failed : late ? wait.dataset.late : astray ? wait.dataset.astray : '';
    if (failed) portal.lost(wait);
  },
  moved: () => follow(i),
  step: by => light === 'tilt' && stages[i].deep?.atFit && tilt(+slider.value + by),
}));
const [left, right] = stages;
leader = left;

/* The stage under the hand leads, the other follows every frame. */
const follow = i => {
  const one = stages[i], other = stages[1 - i];
  if (leader === one && one.deep && other.deep) other.deep.take(one.deep.view);
};
for (const stage of stages) for (const by of ['pointerdown', 'wheel', 'focusin', 'pointerenter']) stage.root.addEventListener(by, () => { leader = stage; }, { capture: true, passive: true });

const has = name => Stage.lights(lefts[at]).has(name) || Stage.lights(rights[at]).has(name);
const markLight = radios(lights, 'light', name => go(name));

const marks = () => {
  for (const [i, stage] of stages.entries()) {
    const sheet = (i ? rights : lefts)[at], own = Stage.lights(rights[at]);
    for (const spot of $$('.spot', stage.root)) {
      const known = own.has(spot.dataset.in) ? spot.dataset.in : 'visible';
      spot.hidden = spot.dataset.part !== sheet.id || !(known === light || spot.dataset.id === pick);
    }
    stage.place();
  }
  for (const x of $$('[data-id]')) x.setAttribute('aria-pressed', x.dataset.id === pick);
};

/* Signs of the part that is shown. */
const rows = () => $$('.signrow').filter(row => !row.closest('li').hidden);
const strip = () => {
  for (const row of $$('.signrow')) row.closest('li').hidden = $(`.right .spot[data-id="${row.dataset.id}"]`)?.dataset.part !== rights[at].id;
  $('.signs .none').hidden = rows().length > 0;
};

/* The address names both specimens with the view each shows. */
const keep = () => {
  const query = new URLSearchParams(location.search);
  query.set('left', view(0)); query.set('right', view(1));
  history.replaceState(history.state, '', `?${query}`);
};
const view = i => {
  const sheet = (i ? rights : lefts)[at], shown = sheet.views.find(v => v.light === light && !v.crop) ?? sheet.views.find(v => v.light === light);
  return main.dataset[i ? 'right' : 'left'] + (shown ? `:${shown.id}` : '');
};

const go = name => {
  if (!has(name)) return;
  light = name;
  for (const b of $$('[data-light]', lights)) {
    if (has(b.dataset.light)) { b.removeAttribute('aria-disabled'); b.removeAttribute('title'); } else { b.setAttribute('aria-disabled', 'true'); b.title = lights.dataset.none; }
  }
  markLight(light);
  $('.frames').hidden = light !== 'tilt';
  if (light === 'tilt') { slider.max = Math.max(...[lefts, rights].map(s => Stage.frames(s[at]).length)) - 1; tell(); }
  marks();
  keep();
  draw();
};
const frameOf = sheet => { const steps = Stage.frames(sheet); return steps[Math.min(+slider.value, steps.length - 1)]; };
const draw = () => { left.show(lefts[at], light, frameOf(lefts[at])); right.show(rights[at], light, frameOf(rights[at])); if (light === 'tilt') stages.forEach(s => s.expectFrames()); };
const tell = () => {
  const text = slider.dataset.text.replace('{0}', +slider.value + 1).replace('{1}', +slider.max + 1);
  slider.setAttribute('aria-valuetext', text);
  $('.frames output').textContent = text;
};
const tilt = to => { slider.value = Math.max(0, Math.min(+slider.max, to)); tell(); draw(); return true; };
slider.addEventListener('input', () => tilt(+slider.value));

const choose = async id => {
  const spot = id && $(`.right .spot[data-id="${CSS.escape(id)}"]`);
  pick = spot ? id : '';
  leader = right;
  if (!spot) { marks(); leader = left; left.deep?.fit(); return; }
  const wanted = spot.dataset.go;
  go(has(wanted) ? wanted : has('visible') ? 'visible' : light);
  $(`.signrow[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  await ready;
  right.near({ x: +spot.dataset.x, y: +spot.dataset.y, width: +spot.dataset.w, height: +spot.dataset.h });
};
$$('[data-id]').forEach(b => b.addEventListener('click', () => choose(b.getAttribute('aria-pressed') === 'true' ? '' : b.dataset.id)));

choice?.addEventListener('change', () => {
  at = lefts.findIndex(s => s.id === choice.value);
  pick = '';
  leader = left;
  strip();
  go(has(light) ? light : 'visible');
});

/* Ways to look. In all but the first the false one lies over the genuine one. */
const share = $('#share'), curtain = $('#curtain'), blinker = $('[data-for=blink] button');
const over = right.root.closest('.pane');
const paint = () => {
  main.style.setProperty('--share', main.dataset.mode === 'overlay' ? share.value / 100 : 1);
  main.style.setProperty('--hang', main.dataset.mode === 'curtain' ? `${curtain.value}%` : '0%');
};
const away = yes => { over.classList.toggle('away', yes); main.classList.toggle('away', yes); };
const blink = on => {
  clearInterval(blinking);
  blinking = on ? setInterval(() => away(!over.classList.contains('away')), 500) : undefined;
  if (!on) away(false);
  blinker.textContent = on ? blinker.dataset.stop : blinker.dataset.start;
};
const markMode = radios($('.modes'), 'mode', mode => look(mode));
const look = mode => {
  main.dataset.mode = mode;
  markMode(mode);
  main.classList.toggle('stacked', mode !== 'sides');
  for (const set of $$('[data-for]')) set.hidden = set.dataset.for !== mode;
  blink(mode === 'blink' && !calm());
  paint();
};
share.addEventListener('input', paint);
curtain.addEventListener('input', paint);
blinker.addEventListener('click', () => blink(!blinking));
/* A click on the picture hangs the curtain there; a drag still moves the picture. */
const hang = () => stages.forEach(stage => stage.deep.viewer.addHandler('canvas-click', e => {
  if (main.dataset.mode !== 'curtain' || !e.quick) return;
  curtain.value = 100 * e.position.x / stage.root.clientWidth;
  paint();
}));

const acts = { in: () => leader.deep?.zoom(1.5), out: () => leader.deep?.zoom(1 / 1.5), fit: () => { leader = left; left.deep?.fit(); } };
$$('[data-act]').forEach(b => b.addEventListener('click', () => acts[b.dataset.act]()));
const hide = $('[data-marks]');
hide.addEventListener('click', () => hide.setAttribute('aria-pressed', !document.body.classList.toggle('nomarks')));

const { keys } = window.portal;
/* Chosen by a key, what the way of looking is set with is at hand: the arrows move it. */
const toggle = mode => () => {
  look(main.dataset.mode === mode ? 'sides' : mode);
  ({ overlay: share, curtain })[main.dataset.mode]?.focus({ preventScroll: true });
};
$$('[data-light]', lights).forEach((b, i) => keys.set(`${i + 1}`, () => { go(b.dataset.light); if (b.dataset.light === 'tilt' && slider.offsetParent) slider.focus(); }));
keys.set('o', toggle('overlay')).set('b', toggle('blink')).set('k', toggle('curtain')).set('m', () => hide.click());
keys.set('+', acts.in).set('=', acts.in).set('-', acts.out).set('0', acts.fit);
keys.set('n', () => {
  const list = rows(), now = list.findIndex(r => r.dataset.id === pick);
  if (list.length) choose(list[(now + 1) % list.length].dataset.id);
});
addEventListener('keydown', e => {
  if (e.key !== 'Escape' || window.portal.inField(e.target)) return;
  if (blinking) blink(false); else if (pick || !left.deep?.atFit) choose(''); else if (main.dataset.mode !== 'sides') look('sides');
});

const seen = stages.map(({ still }) => still.complete ? Promise.resolve() : new Promise(done => { still.onload = still.onerror = done; }));
const ready = Promise.all(seen).then(() => Promise.all(stages.map(s => s.deepen()))).then(hang).catch(() => {});
strip();
go(light);
