// The player's side: SCORM 1.2's API and, in our own portal, the object "vidimus".
// Both are looked for in the windows above this one, then above the one that opened it.

const LEVELS = 12;

function above(from, name) {
  let place = from;
  for (let level = 0; place && level < LEVELS; level++) {
    try {
      if (place[name]) return { window: place, object: place[name] };
    } catch {
      // a window of another origin: what we look for may still stand above it
    }
    place = place.parent === place ? null : place.parent;
  }
  return null;
}

function find(name, fits) {
  const found = [above(window.parent === window ? null : window.parent, name), above(window.opener, name)];
  return found.find(candidate => candidate && fits(candidate.object)) ?? null;
}

const host = find('vidimus', candidate => typeof candidate.open === 'function');

/** {open(uri), language, theme, speak(language), lessons, turn(step), carry()} when our player is there, else null. */
export const portal = host?.object ?? null;

/** The window that holds it: there the player tells of changes. */
export const portalWindow = host?.window ?? null;

const two = number => String(Math.floor(number)).padStart(2, '0');

/** Seconds as SCORM 1.2 writes a span: HHHH:MM:SS.SS */
export function span(seconds) {
  const whole = Math.floor(seconds);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(whole / 60 % 60)}:${two(whole % 60)}.${two((seconds - whole) * 100)}`;
}

/** The time of day as SCORM 1.2 writes it. */
export function clock(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The conversation with the LMS. Without one, everything answers empty and nothing is kept. */
export class Lms {
  constructor() {
    this.api = find('API', candidate => typeof candidate.LMSInitialize === 'function')?.object ?? null;
    this.began = Date.now();
    this.open = this.api !== null && String(this.api.LMSInitialize('')) === 'true';
  }

  get(name) {
    return this.open ? String(this.api.LMSGetValue(name) ?? '') : '';
  }

  set(name, value) {
    if (this.open) this.api.LMSSetValue(name, String(value));
  }

  commit() {
    this.time();
    if (this.open) this.api.LMSCommit('');
  }

  time() {
    this.set('cmi.core.session_time', span((Date.now() - this.began) / 1000));
  }

  /** Once; a page that goes away may be told so by two events. */
  finish() {
    if (!this.open) return;
    this.time();
    this.set('cmi.core.exit', 'suspend'); // also when done: who comes back sees their answers
    this.api.LMSCommit('');
    this.api.LMSFinish('');
    this.open = false;
  }
}
