/**
 * What lessons have told, kept on this machine until the server has it.
 * A step is written to localStorage before the lesson's call returns; steps are numbered from 1 without gaps,
 * sent in order, and forgotten when the server says up to which number it has them. Sending twice is harmless.
 */
const PREFIX = 'vidimus.journal.';
/** Browsers refuse more than 64 KiB in requests that outlive their page. */
const FAREWELL = 56 * 1024;
const BATCH = 512 * 1024;
/** Seconds between tries. */
const PATIENCE = [1, 2, 4, 8, 15, 30];

const size = text => new TextEncoder().encode(text).length;

/** As many steps from the front as fit, at least one. */
const fill = (steps, most) => {
  const batch = [];
  let sum = 0;
  for (const step of steps) {
    sum += size(JSON.stringify(step));
    if (batch.length && sum > most) break;
    batch.push(step);
  }
  return batch;
};

/** A step as the server takes it: without what only this machine needs. */
const bare = ({ sent, at, ...step }) => step;

const post = (path, body, keepalive = false) => fetch(path, {
  method: 'POST', keepalive, credentials: 'same-origin', cache: 'no-store',
  headers: { 'Content-Type': 'application/json' }, body,
});

const keysOf = id => Object.keys(localStorage).filter(k => k === PREFIX + id || k.startsWith(`${PREFIX}${id}.`));

/** What stands under a key; nothing when it is none of ours: the package shares this storage. */
const kept = key => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
};

const stepsOf = id => keysOf(id)
  .filter(k => k !== PREFIX + id)
  .map(kept)
  .filter(step => Number.isInteger(step?.number))
  .sort((a, b) => a.number - b.number);

/** Journals of earlier sittings on this machine that are not wholly sent, oldest first. */
const leftovers = () => Object.keys(localStorage)
  .filter(k => k.startsWith(PREFIX) && !k.slice(PREFIX.length).includes('.'))
  .map(k => ({ id: k.slice(PREFIX.length), begun: kept(k)?.begun }))
  .filter(old => Number.isFinite(old.begun))
  .sort((a, b) => a.begun - b.begun);

/** Sends what earlier sittings left. A tab that still writes its journal holds a lock on it and is left alone. */
export const replay = async () => {
  for (const old of leftovers()) {
    await navigator.locks.request(PREFIX + old.id, { ifAvailable: true }, async lock => {
      let steps = lock ? stepsOf(old.id) : [];
      let refused = false;
      while (steps.length) {
        const answer = await post('/progress', JSON.stringify({ journal: old.id, deltas: fill(steps, BATCH).map(bare) }));
        if (answer.status === 404 || answer.status >= 500) throw new Error(answer.status);
        refused = !answer.ok;
        if (refused) break; // stays here, and does not stand in the way of today's lesson
        const { taken } = await answer.json();
        const rest = steps.filter(s => s.number > taken);
        if (rest.length === steps.length) break; // a gap: what was before it is gone for good
        steps = rest;
      }
      if (lock && !refused) keysOf(old.id).forEach(k => localStorage.removeItem(k));
    });
  }
};

export class Journal {
  #id = crypto.randomUUID();
  #steps = [];
  #number = 0;
  #sitting;
  #sending = null;
  #timer = 0;
  #failures = 0;
  #leaving = false;
  #over = '';
  #tell;

  /** @param tell called with {is: 'saving' | 'saved' | 'not' | 'over' | 'elsewhere', since, lessons} whenever that changes */
  constructor(sitting, tell) {
    this.#sitting = sitting;
    this.#tell = tell;
    navigator.locks.request(PREFIX + this.#id, () => new Promise(() => {}));
    addEventListener('online', () => this.flush());
    addEventListener('pagehide', () => { this.#leaving = true; this.#farewell(); });
    addEventListener('pageshow', () => { this.#leaving = false; });
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.flush(); else this.beat(); });
  }

  /** Writes a step. It is on disk when this returns; false when the disk did not take it. */
  write(step, lesson, values = {}, seconds = 0) {
    const last = this.#steps.at(-1);
    const more = step === 'SET' && last?.step === 'SET' && last.lesson === lesson && !last.sent;
    const written = more
      ? Object.assign(last, { values: { ...last.values, ...values }, seconds })
      : { number: ++this.#number, sitting: this.#sitting, lesson, step, values, seconds, at: Date.now() };
    if (!more) this.#steps.push(written);
    const kept = this.#keep(written);
    this.#tell({ is: this.#over || (this.#failures ? 'not' : 'saving'), since: this.#steps[0].at });
    if (this.#leaving) this.#farewell();
    else this.#soon(step === 'SET' ? 400 : 0);
    return kept;
  }

  #keep({ sent, ...step }) {
    try {
      if (!localStorage.getItem(PREFIX + this.#id)) localStorage.setItem(PREFIX + this.#id, JSON.stringify({ begun: step.at }));
      localStorage.setItem(`${PREFIX}${this.#id}.${step.number}`, JSON.stringify(step));
      return true;
    } catch {
      return false; // no room: it stays in memory and is sent at once
    }
  }

  #soon(wait) {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => this.flush(), wait);
  }

  /** Sends until nothing waits; resolves to whether the server has everything. */
  flush() {
    clearTimeout(this.#timer);
    this.#sending ??= this.#send().finally(() => { this.#sending = null; });
    return this.#sending;
  }

  async #send() {
    while (this.#steps.length && !this.#over) {
      const batch = fill(this.#steps, BATCH);
      batch.forEach(s => { s.sent = true; });
      try {
        const answer = await post('/progress', JSON.stringify({ journal: this.#id, deltas: batch.map(bare) }));
        if (answer.status === 404) { this.#end('over'); return false; }
        if (!answer.ok) throw new Error(answer.status);
        this.#acknowledge(await answer.json());
      } catch {
        this.#failures++;
        this.#tell({ is: 'not', since: this.#steps[0]?.at ?? Date.now() });
        this.#soon(PATIENCE[Math.min(this.#failures, PATIENCE.length) - 1] * 1000);
        return false;
      }
    }
    return !this.#steps.length;
  }

  #acknowledge({ taken, sittings, lessons }) {
    this.#failures = 0;
    this.#steps.filter(s => s.number <= taken).forEach(s => localStorage.removeItem(`${PREFIX}${this.#id}.${s.number}`));
    this.#steps = this.#steps.filter(s => s.number > taken);
    if (!this.#steps.length) localStorage.removeItem(PREFIX + this.#id);
    this.#tell({ is: this.#steps.length ? 'saving' : 'saved', since: this.#steps[0]?.at ?? Date.now(), lessons });
    if (sittings > this.#sitting && !this.#steps.length) this.#end('elsewhere');
  }

  /** The right to record has ended, or another window has it now: what waits stays here until the lesson is opened anew. */
  #end(why) {
    this.#over = why;
    this.#tell({ is: why, since: this.#steps[0]?.at ?? Date.now() });
  }

  /** The page goes: what fits is sent by a request that outlives it, the rest waits on disk. */
  #farewell() {
    const batch = fill(this.#steps, FAREWELL);
    const body = JSON.stringify({ journal: this.#id, deltas: batch.map(bare) });
    if (!batch.length || size(body) > FAREWELL) return;
    batch.forEach(s => { s.sent = true; });
    post('/progress', body, true)
      .then(a => (a.ok ? a.json() : null))
      .then(a => { if (a) this.#acknowledge(a); })
      .catch(() => {});
  }

  /** Gives the right back, unless it is another window's by now. */
  async close() {
    if (!this.#over) await post('/leave', '{}', true).catch(() => {});
  }

  /** Says that the player is still open, and hears whether another one is. */
  async beat() {
    if (this.#over || this.#steps.length) return;
    const answer = await post('/progress', JSON.stringify({ journal: this.#id, deltas: [] })).catch(() => null);
    if (answer?.status === 404) this.#end('over');
    if (answer?.ok && (await answer.json()).sittings > this.#sitting) this.#end('elsewhere');
  }
}
