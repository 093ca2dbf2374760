/** The player page: contents, one lesson at a time, its place kept. */
import { Journal, replay } from './journal.js';
import { runtime } from './runtime.js';

const $ = selector => document.querySelector(selector);
const root = document.documentElement;
const boot = JSON.parse($('#boot').textContent);
const { portal, course, lessons, standard, learner } = boot;
const frame = $('#lesson');
const say = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), boot.words[root.lang][key]);
const titleOf = index => boot.titles[root.lang][index];

/* Theme: given with the launch; a change lasts for this sitting. */
const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches);
if (sessionStorage.theme) root.dataset.theme = sessionStorage.theme;
const turn = () => {
  root.dataset.theme = sessionStorage.theme = dark() ? 'light' : 'dark';
  dispatchEvent(new CustomEvent('vidimus:theme', { detail: root.dataset.theme }));
};
$('.theme').addEventListener('click', turn);

/* What a lesson may ask of the portal. */
const PLACES = { document: 'documents', specimen: 'specimens', term: 'glossary' };
const open = uri => {
  const [, kind, name] = /^vidimus:(document|specimen|term)\/([A-Za-z0-9-]+)$/.exec(uri) ?? [];
  if (kind) window.open(`${portal}/${PLACES[kind]}/${name}`, '_blank', 'noopener');
  return Boolean(kind);
};
Object.defineProperty(window, 'vidimus', {
  value: Object.freeze({
    open,
    get language() { return root.lang; },
    get theme() { return dark() ? 'dark' : 'light'; },
    speak: lang => speak(lang),
    get lessons() { return { before: at > 0, after: at < lessons.length - 1 }; },
    turn: step => (at + step < lessons.length ? go(Math.max(0, at + step)) : leave()),
    carry: () => { carried = true; carry(); },
  }),
});

/* Language: given with the launch; another one holds on this machine until the portal's is another. */
const speak = lang => {
  if (!Object.hasOwn(boot.words, lang)) return false;
  if (lang === root.lang) return true;
  root.lang = lang;
  localStorage.language = `${lang}<${boot.language}`;
  document.querySelectorAll('[data-say]').forEach(e => { e.textContent = say(e.dataset.say); });
  document.querySelectorAll('[data-label]').forEach(e => {
    e.setAttribute('aria-label', say(e.dataset.label));
    if (e.title) e.title = say(e.dataset.label);
  });
  document.querySelectorAll('.toc [data-lesson]').forEach(e => { e.querySelector('.t').textContent = titleOf(e.dataset.lesson); });
  $('#course').textContent = course.titles[lang];
  if (journal) showMark();
  if (current) showPlace();
  dispatchEvent(new CustomEvent('vidimus:language', { detail: lang }));
  return true;
};

/**
 * Follows links out of a package wherever it puts them, in frames within frames too: those into the portal, and
 * those to other servers, which the lesson's frame may not show and which would take its page away.
 */
const watch = view => {
  try {
    const inside = view.document;
    inside.addEventListener('click', e => {
      const link = e.target.closest?.('a[href]');
      const address = link?.getAttribute('href') ?? '';
      const outside = /^https?:/.test(address) && link.origin !== location.origin;
      if (address.startsWith('vidimus:')) open(address);
      else if (outside) window.open(link.href, '_blank', 'noopener');
      else return;
      e.preventDefault();
    }, true);
    inside.addEventListener('load', e => { if (/^I?FRAME$/.test(e.target.tagName)) watch(e.target.contentWindow); }, true);
    inside.querySelectorAll('iframe,frame').forEach(f => watch(f.contentWindow));
  } catch { /* a frame from elsewhere is not ours to watch */ }
};

/* The saved mark: always in the same place, told aloud only when it turns bad and when that ends. */
const saved = $('.saved');
const aloud = $('#aloud');
let mark = { is: 'saved', since: Date.now() };
const clock = time => new Date(time).toLocaleTimeString('en-GB', { hour12: false });
const showMark = () => {
  const minutes = Math.floor((Date.now() - mark.since) / 60000);
  const text = {
    saved: () => say('saved', clock(mark.since)),
    saving: () => say('saving'),
    not: () => (minutes ? say('not', minutes) : say('not-yet')),
    over: () => say('over'),
    elsewhere: () => say('elsewhere'),
  }[mark.is]();
  const over = mark.is === 'over' || mark.is === 'elsewhere';
  const bad = mark.is === 'not' || over;
  saved.dataset.is = bad ? 'not' : mark.is;
  if (saved.lastElementChild.textContent !== text) saved.lastElementChild.textContent = text;
  if (bad !== (aloud.dataset.bad === 'yes') && mark.is !== 'saving') {
    aloud.dataset.bad = bad ? 'yes' : 'no';
    aloud.textContent = text;
  }
  $('#again').hidden = !over;
};
const told = news => {
  mark = { is: news.is, since: news.is === 'saved' ? Date.now() : news.since };
  showMark();
  news.lessons?.forEach(s => standings.set(s.lesson, s));
  if (news.lessons) showContents();
};
setInterval(showMark, 15000);

/* Lessons. */
const standings = new Map();
let journal;
let at = -1;
let current = null;
/** Whether the lesson's own foot leads to the lessons beside it: then there is none of the player's. */
let carried = false;
let moving = Promise.resolve();

const outcome = lesson => standings.get(lesson.identifier)?.outcome ?? {};
const done = lesson => outcome(lesson).status === 'COMPLETED';

const showContents = () => {
  document.querySelectorAll('.toc [data-lesson]').forEach(link => {
    const index = Number(link.dataset.lesson);
    const lesson = lessons[index];
    const minutes = Math.round((standings.get(lesson.identifier)?.seconds ?? 0) / 60);
    const { status, success } = outcome(lesson);
    const how = success === 'FAILED' ? 'no' : status === 'COMPLETED' ? 'ok' : status === 'INCOMPLETE' ? 'half' : 'ring';
    link.querySelectorAll('.i,.half').forEach(sign => sign.toggleAttribute('hidden', !sign.classList.contains(how)));
    const word = { ok: say('done'), no: say('failed'), half: say('begun'), ring: '' }[how];
    link.querySelector('.small').textContent = minutes ? say('minutes', minutes) : '';
    link.querySelector('.unseen').textContent = word && `, ${word}`;
    if (index === at) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
};

const carry = () => $('.player').classList.toggle('carried', carried);

const showPlace = () => {
  $('#place').textContent = say('place', at + 1, lessons.length, course.version);
  $('#back').hidden = at === 0;
  $('#next').hidden = at === lessons.length - 1;
  $('.meter i').style.inlineSize = `${((at + 1) / lessons.length) * 100}%`;
  $('#count').textContent = say('count', at + 1, lessons.length);
  document.title = `${titleOf(at)} · ${course.titles[root.lang]} · Vidimus`;
  frame.title = titleOf(at);
  showContents();
};

/** Waits for the next load of the frame, but not for ever: a lesson may hold it up. */
const loaded = most => new Promise(settled => {
  const timer = setTimeout(settled, most);
  frame.addEventListener('load', () => { clearTimeout(timer); settled(); }, { once: true });
});

/** Takes the lesson away, so that it says its last words, and hears these. */
const putAway = async () => {
  if (!current) return;
  const last = current;
  current = null;
  const gone = loaded(3000);
  frame.contentWindow.location.replace('about:blank');
  await gone;
  last.retire();
};

const show = async index => {
  await putAway();
  // how the lesson stands comes back with the last word; without a line, as it was kept here
  await Promise.race([journal.flush(), new Promise(r => setTimeout(r, 3000))]);
  at = index;
  const lesson = lessons[index];
  carried = false;
  $('#ended').hidden = true;
  reading(false);
  showPlace();
  current = lesson.kind === 'ASSET' ? seen(lesson) : speaking(lesson, index);
  loaded(600000).then(() => { if (current) { watch(frame.contentWindow); frame.focus(); carry(); } });
  frame.contentWindow.location.replace(`/package/${lesson.launch}`);
};

const seen = lesson => {
  journal.write('SEEN', lesson.identifier);
  return { retire: () => {} };
};

const speaking = (lesson, index) => runtime(standard, lesson, learner, standings.get(lesson.identifier), journal, {
  begun: () => { $('#ended').hidden = true; },
  asked: name => ({
    'adl.nav.request_valid.continue': String(index < lessons.length - 1),
    'adl.nav.request_valid.previous': String(index > 0),
  })[name],
  ended: request => setTimeout(() => { if (at === index && current) follow(request); }, 0),
});

/** Where a lesson that has ended wants to go. One that only ended stays: its last page may still be read. */
const follow = request => {
  const target = /^\{target=([^}]+)\}(choice|jump)$/.exec(request)?.[1];
  const chosen = lessons.findIndex(l => l.identifier === target);
  if (request === 'continue' && at < lessons.length - 1) go(at + 1);
  else if (request === 'previous' && at > 0) go(at - 1);
  else if (target && chosen >= 0) go(chosen);
  else if (/^(exitAll|abandonAll|suspendAll)$/.test(request)) leave();
  else $('#ended').hidden = false;
};

const go = index => {
  moving = moving.then(() => show(index));
  return moving;
};

const away = () => { location.href = `${portal}/courses/${course.id}`; };

const leave = async () => {
  await moving;
  await putAway();
  const kept = await Promise.race([journal.flush(), new Promise(r => setTimeout(() => r(false), 5000))]);
  if (!kept) { $('#unsaved').showModal(); return; }
  await journal.close();
  away();
};

const reading = wanted => {
  $('.player').classList.toggle('reading', wanted);
  $('#contents').setAttribute('aria-expanded', String(wanted));
  if (wanted) ($('.toc [aria-current]') ?? $('.toc a')).focus();
};

$('#leave').addEventListener('click', e => { if (journal) { e.preventDefault(); leave(); } });
$('#leave-anyway').addEventListener('click', away);
$('#unsaved').addEventListener('close', () => go(at));
$('#again').addEventListener('click', () => { location.href = `${portal}/learn/${boot.registration}`; });
$('#back').addEventListener('click', () => go(at - 1));
$('#next').addEventListener('click', () => go(at + 1));
$('#repeat').addEventListener('click', () => go(at));
$('#contents').addEventListener('click', () => reading(!$('.player').classList.contains('reading')));
document.querySelectorAll('.toc [data-lesson]').forEach(link => link.addEventListener('click', e => {
  e.preventDefault();
  go(Number(link.dataset.lesson));
}));
addEventListener('keydown', e => {
  if (e.key === 'Escape' && $('.player').classList.contains('reading')) { reading(false); $('#contents').focus(); }
  if (e.key === 'd' && boot.keys && !e.ctrlKey && !e.metaKey && !e.altKey) turn();
});

/** The lesson to open: the one asked for by the address, else where one was, else the first that is not done. */
const first = place => {
  const asked = new URLSearchParams(location.hash.slice(1)).get('lesson');
  history.replaceState(null, '', location.pathname);
  const last = [asked, place].map(id => lessons.findIndex(l => l.identifier === id)).find(index => index >= 0) ?? -1;
  return last >= 0 ? last : Math.max(0, lessons.findIndex(l => !done(l)));
};

const begin = async () => {
  const [choice, then] = (localStorage.language ?? '').split('<');
  if (then === boot.language) speak(choice);
  await replay();
  const answer = await fetch('/open', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}', cache: 'no-store' });
  if (!answer.ok) throw new Error(answer.status);
  const sitting = await answer.json();
  sitting.lessons.forEach(s => standings.set(s.lesson, s));
  journal = new Journal(sitting.number, told);
  told({ is: 'saved', since: Date.now() });
  setInterval(() => journal.beat(), 300000);
  await go(first(sitting.place));
};

begin().catch(() => told({ is: 'over', since: Date.now() }));
