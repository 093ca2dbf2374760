/* Search: the hits are walked by arrow, the first look follows, Enter on unchanged words opens the first. */
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const box = $('.box input'), main = $('.find'), glance = $('.glance');
const links = $$('.hit h2 a');
document.documentElement.classList.add('scripted');

/* What one was at, for the page that comes next or back. */
const kept = name => { try { return JSON.parse(sessionStorage.getItem(`vidimus.${name}`)) ?? undefined; } catch { return undefined; } };
const keep = (name, what) => sessionStorage.setItem(`vidimus.${name}`, JSON.stringify(what));

/* The box: what was typed stays, and a second Enter goes on. */
if (box) {
  const asked = box.defaultValue.trim();
  box.form.addEventListener('submit', e => {
    if (asked && links.length && box.value.trim() === asked) { e.preventDefault(); location.href = links[0].href; }
  });
  // on a touch screen focus would open the keyboard over the hits
  const narrowed = $(`#narrow [name="${CSS.escape(kept('narrowed')?.name ?? '')}"][value="${CSS.escape(kept('narrowed')?.value ?? '')}"]`);
  const came = performance.getEntriesByType('navigation')[0]?.type === 'back_forward' ? kept('walked')?.[location.search] : undefined;
  sessionStorage.removeItem('vidimus.narrowed');
  if (narrowed) narrowed.focus({ preventScroll: true });
  else if (links[came]) addEventListener('pageshow', () => choose(came, true), { once: true });
  else if (!matchMedia('(pointer:coarse)').matches && document.activeElement === document.body) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
  }
}

/* Narrowing needs no button, and the next page begins where one was. */
const narrow = $('#narrow');
narrow?.addEventListener('change', e => {
  keep('narrowed', { name: e.target.name, value: e.target.value });
  narrow.requestSubmit();
});
const facets = $('.facets'), roomy = matchMedia('(min-width:64em)');
const unfold = () => { if (facets) facets.open = roomy.matches; };
unfold();
roomy.addEventListener('change', unfold);

/* Walking. */
const choose = (n, focus) => {
  links.forEach((link, i) => link.closest('.hit').classList.toggle('cur', i === n));
  if (focus) links[n].focus();
  look(links[n].closest('.hit'), focus ? 180 : 0);
};
links.forEach((link, n) => {
  link.addEventListener('focus', () => choose(n));
  link.addEventListener('click', () => keep('walked', { [location.search]: n }));
});
addEventListener('keydown', e => {
  if (!links.length || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
  const at = links.indexOf(e.target);
  const here = at > -1 || e.target === box || e.target === document.body;
  if (e.key === 'ArrowDown' && here) { choose(Math.min(links.length - 1, at + 1), true); e.preventDefault(); }
  if (e.key === 'Escape' && at > -1) box?.focus();
  if (e.key === 'ArrowUp' && at > -1) { if (at) choose(at - 1, true); else box?.focus(); e.preventDefault(); }
});

/* What stands in the first look is at hand. */
const { keys } = window.portal;
keys.set('c', () => $('.ends a[href^="/compare"]', glance ?? main)?.click());
keys.set('n', () => {
  const all = $$('.check', glance ?? main), now = all.findIndex(b => b.getAttribute('aria-pressed') === 'true');
  all[(now + 1) % all.length]?.click();
});

/* The first look. It reads the record as its page would, and is recorded so. */
const wide = matchMedia('(min-width:77.5em)');
const words = glance ? JSON.parse(glance.dataset.words) : {};
const known = new Map();
let due = 0, shown = null;

const get = path => {
  if (!known.has(path)) {
    known.set(path, fetch(path, { headers: { Accept: 'application/json' } }).then(a => { if (!a.ok) throw a.status; return a.json(); }));
    known.get(path).catch(() => known.delete(path));
  }
  return known.get(path);
};
const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => { if (value !== null && value !== undefined) node.setAttribute(name, value); });
  node.append(...children.filter(child => child !== null));
  return node;
};
const icon = (name, size = '') => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', `i ${size}`); svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${glance.dataset.icons}#i-${name}`); svg.append(use);
  return svg;
};
const said = texts => (texts?.find(t => t.lang === glance.dataset.lang) ?? texts?.find(t => t.lang === 'en') ?? texts?.[0])?.text ?? '';
const iconOf = light => light.startsWith('uv') ? 'uv' : light;

/* Pictures: a part's views share one frame, so a region is a share of it in every light. */
const whole = view => !view.crop;
const viewIn = (part, light) => part.views.find(v => v.light === light && whole(v));
const frame = part => viewIn(part, 'visible') ?? part.views.find(whole);
const url = (image, region, size) => `/iiif/3/${encodeURIComponent(image)}/${region}/${size}/0/default.jpg`;
const crop = (part, region, light) => {
  const base = frame(part), view = viewIn(part, light) ?? base;
  if (!view) return null;
  // as wide for its height as the place it stands in, with a little round it
  const shape = 76 / 52;
  let w = Math.min(base.width, Math.max(region.width, region.height * shape) * 1.15), h = Math.min(base.height, w / shape);
  const x = Math.min(Math.max(0, region.x + region.width / 2 - w / 2), base.width - w);
  const y = Math.min(Math.max(0, region.y + region.height / 2 - h / 2), base.height - h);
  const share = [x / base.width, y / base.height, w / base.width, h / base.height].map(n => (n * 100).toFixed(3));
  return url(view.image, `pct:${share}`, '!200,140');
};
const seek = (parts, kind, id) => {
  for (const part of parts) { const found = part[kind]?.find(x => x.id === id); if (found) return { part, found }; }
  return null;
};

/* As large as the pane shows it, before what else the pane wants. */
const sheet = (image, name) => el('div', { class: 'sheet' }, el('img', {
  src: url(image, 'full', '!632,432'), srcset: `${url(image, 'full', '!1264,864')} 2x`, fetchpriority: 'high', alt: name }));
const stage = (part, light, title) => {
  const view = part && (viewIn(part, light) ?? frame(part));
  if (!view) return el('div', { class: 'stage none' }, icon('image'));
  const name = `${title}, ${part.name}, ${words[view.light]}`;
  return el('div', { class: 'stage', 'data-light': view.light }, sheet(view.image, name));
};
const ends = (hit, compare) => el('div', { class: 'ends' },
  el('a', { class: 'btn main', href: link(hit).href }, words.open, ' ', el('kbd', {}, '↵')),
  compare ? el('a', { class: 'btn', href: compare }, icon('sides'), words.compare) : null);
const link = hit => $('h2 a', hit);
const head = (hit, note) => el('div', { class: 'row' }, el('h2', {}, link(hit).textContent), note ?? null);
const put = (hit, ...children) => { if (shown === hit) { glance.replaceChildren(...children.filter(c => c)); glance.scrollTop = 0; } };

const plain = (hit, text) => {
  const handling = $('.tlp', hit)?.cloneNode(true) ?? null;
  put(hit, el('div', { class: 'in-body' }, head(hit, handling), text ? el('p', {}, text) : null), ends(hit));
};

const check = (n, c, parts) => {
  const mine = c.feature ? seek(parts, 'features', c.feature) : null;
  const genuine = mine && crop(mine.part, mine.found.region, c.light);
  return el('li', {}, el('button', { type: 'button', class: 'check', 'aria-pressed': 'false' },
    el('span', { class: 'num' }, String(n)),
    el('span', { class: 'pic' }, genuine ? el('img', { src: genuine, alt: '', fetchpriority: 'low' }) : null),
    el('span', { class: 'pic not' }),
    el('span', { class: 'w' }, el('b', {}, said(c.act) || words[c.light]),
      el('span', { class: 'yes' }, icon('yes'), el('span', {}, el('span', { class: 'unseen' }, `${words.genuine}: `), said(c.yes))),
      el('span', { class: 'no' }, icon('no'), el('span', {}, el('span', { class: 'unseen' }, `${words.false}: `), said(c.no))))));
};

const FIRST = ['biodata-page', 'card-front', 'visa'];
const face = parts => FIRST.map(kind => parts.find(p => p.kind === kind && frame(p))).find(p => p) ?? parts.find(frame);

/* Signs stand on false specimens: looked for only as far as the checks name them. */
const falseCrops = async (hit, doc, list) => {
  let wanted = doc.checks.map((c, i) => ({ sign: c.sign, at: i })).filter(w => w.sign);
  for (const s of doc.specimens.filter(x => !x.genuine)) {
    if (!wanted.length || shown !== hit) return;
    const specimen = await get(`/api/v1/specimens/${s.id}`).catch(() => null);
    wanted = wanted.filter(({ sign, at }) => {
      const found = specimen && seek(specimen.parts, 'signs', sign);
      const src = found && crop(found.part, found.found.region, found.found.light);
      if (src) $$('.pic.not', list)[at].append(el('img', { src, alt: '', fetchpriority: 'low' }));
      return !src;
    });
  }
};

const documentLook = async hit => {
  const doc = await get(`/api/v1/documents/${hit.dataset.code}`), title = link(hit).textContent;
  const part = face(doc.parts ?? []), list = el('ol', { class: 'checks' });
  (doc.checks ?? []).forEach((c, i) => list.append(check(i + 1, c, doc.parts)));
  const genuine = doc.specimens?.find(s => s.genuine), other = doc.specimens?.find(s => !s.genuine);
  const note = $('.state', hit)?.cloneNode(true);
  note?.classList.add('push');
  put(hit, stage(part, 'visible', title), el('div', { class: 'in-body' }, head(hit, note), list), ends(hit, genuine && other ? `/compare?left=${genuine.id}&right=${other.id}` : null));
  list.addEventListener('click', e => press(e, doc, part, title));
  if (list.children.length) await falseCrops(hit, doc, list);
};
/* A check is pressed: its light falls on the picture. */
const press = (e, doc, part, title) => {
  const button = e.target.closest('.check');
  if (!button) return;
  const all = $$('.check', glance), on = button.getAttribute('aria-pressed') !== 'true';
  all.forEach(b => b.setAttribute('aria-pressed', String(on && b === button)));
  const c = doc.checks[all.indexOf(button)], mine = c.feature && seek(doc.parts, 'features', c.feature);
  $('.stage', glance).replaceWith(on ? stage(mine?.part ?? part, c.light, title) : stage(part, 'visible', title));
};

const specimenLook = async hit => {
  const specimen = await get(`/api/v1/specimens/${hit.dataset.id}`), title = link(hit).textContent;
  const signed = [...specimen.parts].sort((a, b) => (b.signs?.length ?? 0) - (a.signs?.length ?? 0))[0];
  const part = signed?.signs?.length && frame(signed) ? signed : face(specimen.parts);
  const seen = el('ol', { class: 'seen' });
  specimen.parts.flatMap(p => p.signs ?? []).slice(0, 6).forEach((sign, i) => seen.append(el('li', {}, el('span', { class: 'num' }, String(i + 1)), el('span', {}, sign.text), el('span', { class: 'dim small' }, words[sign.light]))));
  put(hit, stage(part, 'visible', title), el('div', { class: 'in-body' }, head(hit), seen.children.length ? seen : null), ends(hit));
};

const alertLook = async hit => {
  const alert = await get(`/api/v1/alerts/${hit.dataset.id}`), picture = alert.attachments?.[0];
  const text = alert.text?.length > 320 ? `${alert.text.slice(0, 320).replace(/\s+\S*$/, '')} …` : alert.text;
  put(hit, picture ? el('div', { class: 'stage', 'data-light': 'visible' }, sheet(picture.image, picture.name)) : null,
    el('div', { class: 'in-body' }, head(hit, $('.tlp', hit)?.cloneNode(true)), text ? el('p', {}, text) : null), ends(hit));
};

const looks = { document: documentLook, specimen: specimenLook, alert: alertLook };
function look(hit, wait) {
  if (!glance || !wide.matches || shown === hit) return;
  shown = hit;
  clearTimeout(due);
  // rows that are only passed on the way are not looked at
  due = setTimeout(() => {
    if (hit.dataset.withheld) { plain(hit, words.withheld); return; }
    const see = looks[hit.dataset.kind];
    if (see) see(hit).catch(() => plain(hit, $('p', hit).textContent)); else plain(hit, $('p', hit).textContent);
  }, wait);
}
const open = () => {
  if (!glance || !wide.matches || !links.length) return;
  glance.hidden = false; main.classList.add('looking');
  const at = Math.max(0, links.findIndex(l => l.closest('.hit').classList.contains('cur')));
  links.forEach((l, i) => l.closest('.hit').classList.toggle('cur', i === at));
  look(links[at].closest('.hit'), 0);
};
open();
wide.addEventListener('change', open);
