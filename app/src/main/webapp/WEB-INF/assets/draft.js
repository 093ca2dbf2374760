/* Writing an alert: saves what is typed through the API, keeps it on this machine while it cannot be saved,
   and says in the rail what is still missing. Calls go one after the other, since each binds to the last hash. */
(() => {
  const main = document.querySelector('main.write');
  const form = document.getElementById('content');
  const words = document.getElementById('words');
  const $ = (s, r = document) => r.querySelector(s);
  const $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const say = (key, ...values) => values.reduce((s, v, i) => s.replace(`{${i}}`, v), words.dataset[key] ?? '');
  let { id, hash } = main.dataset;
  let work = Promise.resolve();
  let timer = 0;
  let waitingSince = 0;
  let retry = 0;
  let stopped = false;
  let busy = false;

  const inTurn = job => { work = work.then(job, job); return work; };
  const text = (tag, content, more = {}) => Object.assign(document.createElement(tag), { textContent: content, ...more });
  const icon = n => words.content.children[n].cloneNode(true);

  // ---- what the form says
  const value = name => {
    const all = $$(`[name="${name}"]`, form);
    if (all[0]?.type === 'radio') return all.find(x => x.checked)?.value ?? '';
    return all[0]?.value.trim() ?? '';
  };
  const ticked = name => $$(`[name="${name}"]`, form).filter(x => x.checked && !x.disabled).map(x => x.value);
  const orNull = v => v === '' ? null : v;
  const methods = () => ticked('fraudMethods');

  const content = () => ({
    title: orNull(value('title')), text: orNull(value('text')), lang: value('lang'), topic: orNull(value('topic')),
    documentCode: orNull(value('documentCode')), fraudClass: orNull(value('fraudClass')), fraudMethods: methods(),
    handling: value('handling'), audience: ticked('audience'), legalBasis: orNull(value('legalBasis')),
    grading: { source: orNull(value('grading.source')), information: value('grading.information') ? +value('grading.information') : null, basis: orNull(value('grading.basis')) },
    detected: { on: orNull(value('detected.on')), place: orNull(value('detected.place')), borderType: orNull(value('detected.borderType')) },
    expires: orNull(value('expires')),
  });

  const put = c => {
    const set = (name, v) => $$(`[name="${name}"]`, form).forEach(x => {
      if (x.type === 'radio') x.checked = x.value !== '' && x.value === String(v ?? '');
      else if (x.type === 'checkbox') x.checked = (v ?? []).includes(x.value);
      else if (x.tagName !== 'SELECT' || v) x.value = v ?? '';
    });
    ['title', 'text', 'lang', 'topic', 'documentCode', 'fraudClass', 'fraudMethods', 'handling', 'audience', 'legalBasis', 'expires'].forEach(n => set(n, c[n]));
    ['source', 'information', 'basis'].forEach(n => set(`grading.${n}`, c.grading?.[n]));
    ['on', 'place', 'borderType'].forEach(n => set(`detected.${n}`, c.detected?.[n]));
  };

  // ---- on this machine
  const about = new URLSearchParams(location.search).get('document') ?? '';
  const key = () => `vidimus.alert.${main.dataset.me}.${id || `new${about && `.${about}`}`}`;
  const keep = () => { try { localStorage.setItem(key(), JSON.stringify({ content: content(), hash, at: Date.now() })); } catch { /* a full or closed store: the text stays in the form */ } };
  const forget = () => localStorage.removeItem(key());

  // ---- the saved mark
  const saved = $('#saved');
  const mark = (state, sentence) => {
    const was = saved.dataset.is ?? '';
    saved.dataset.is = state;
    $('.text', saved).textContent = sentence;
    if ((state === 'not') !== (was === 'not')) $('#told').textContent = sentence;
  };
  // the saved mark is this machine's clock; every other time names its zone
  const clock = () => new Date().toTimeString().slice(0, 8);
  const zoned = at => `${new Date(at).toISOString().slice(11, 16)} UTC`;
  const unsaved = () => {
    waitingSince ||= Date.now();
    mark('not', say('unsaved', Math.floor((Date.now() - waitingSince) / 60000)));
  };
  setInterval(() => { if (waitingSince) unsaved(); }, 20000);

  // ---- notes
  const notes = new Map();
  /** What warns of readers and dates stands in the rail, which is always in sight. */
  const beside = ['readers', 'basis', 'ahead', 'before'];
  const note = (name, kind, sentence, ...parts) => {
    unnote(name);
    const box = text('div', '', { className: `note ${kind}` });
    if (kind === 'bad') box.setAttribute('role', 'alert');
    const p = document.createElement('p');
    p.append(sentence, ...parts);
    box.append(icon(1), p);
    notes.set(name, box);
    $(beside.includes(name) ? '#warns' : '#notes').append(box);
  };
  const unnote = name => { notes.get(name)?.remove(); notes.delete(name); };
  const button = (label, act) => { const b = text('button', label, { type: 'button', className: 'btn' }); b.addEventListener('click', act); return b; };
  const row = (...items) => { const r = text('div', '', { className: 'row wrap' }); r.append(...items); return r; };

  // ---- what is missing, and what cannot stand
  const wrong = new Map();
  const gaps = c => {
    const missing = [];
    if (!c.topic) missing.push('topic');
    if (!c.title) missing.push('title');
    if (!c.text) missing.push('text');
    if ((c.topic ?? 'document') === 'document' && !c.fraudClass) missing.push('fraudClass');
    if (!c.detected.on || wrong.has('detected.on')) missing.push('detected.on');
    if (!c.grading.source) missing.push('grading.source');
    if (!c.grading.information) missing.push('grading.information');
    return missing;
  };
  const shown = (name, c) => ({
    topic: () => $(`[name=topic]:checked`, form)?.parentNode.textContent.trim(),
    fraudClass: () => $(`[name=fraudClass]:checked`, form)?.parentNode.textContent.trim(),
    'detected.on': () => written(c.detected.on), 'grading.source': () => c.grading.source,
    'grading.information': () => c.grading.information, handling: () => c.handling,
  })[name]?.();
  const written = on => /^\d{4}-\d\d-\d\d$/.test(on) ? new Date(on).toLocaleDateString(document.documentElement.lang.replace(/^en$/, 'en-GB'),
    { day: 'numeric', month: 'short', timeZone: 'UTC', ...(on.startsWith(new Date().getFullYear()) ? {} : { year: 'numeric' }) }) : on;
  const hint = name => say('hint' + name.split('.').map(w => w[0].toUpperCase() + w.slice(1)).join(''));

  const rail = () => {
    const c = content();
    const missing = gaps(c);
    $('#count').textContent = missing.length ? say('missing', missing.length) : say('noneMissing');
    $('#count').className = `push ${missing.length ? 'due' : 'ok'}`;
    $$('[data-need]').forEach(li => {
      const name = li.dataset.need;
      const gap = missing.includes(name);
      li.classList.toggle('got', !gap);
      li.hidden = name === 'fraudClass' && !!c.topic && c.topic !== 'document' && !c.fraudClass;
      const v = gap ? '' : shown(name, c);
      $('.value', li).textContent = v ? `: ${v}` : '';
    });
    $$('[data-field]', form).forEach(f => {
      const name = f.dataset.field;
      const fault = wrong.get(name);
      const gap = !fault && missing.includes(name) && touched;
      f.classList.toggle('missing', gap);
      f.classList.toggle('wrong', !!fault);
      const p = $('.say', f);
      if (!p) return;
      p.hidden = !fault && !gap;
      p.replaceChildren();
      if (!p.hidden) p.append(icon(fault ? 1 : 0), fault ?? hint(name));
      p.id ||= `say-${name}`;
      $$('input:not([type=radio],[type=checkbox],[type=file]),textarea', f).forEach(x => {
        x.toggleAttribute('aria-invalid', !!fault);
        if (fault) x.setAttribute('aria-invalid', 'true');
        p.hidden ? x.removeAttribute('aria-describedby') : x.setAttribute('aria-describedby', p.id);
      });
    });
    const readers = $$('[name=audience]:checked', form).map(x => x.parentNode.textContent.trim());
    $('#would').textContent = readers.length ? say('would', readers.join(', '), c.handling) : say('wouldNone');
    $$('[data-how]').forEach(x => { x.hidden = x.dataset.how !== c.handling; });
    const everybody = $('[name=audience][value=public]', form);
    if (everybody) {
      // released to everybody is only what may be told to everybody
      const open = c.handling === 'CLEAR';
      everybody.toggleAttribute('aria-disabled', !open);
      if (!open) everybody.setAttribute('aria-disabled', 'true');
      everybody.closest('.tick').classList.toggle('off', !open);
    }
    const warning = c.audience.includes('public') ? (c.handling === 'CLEAR' ? say('public') : say('publicClear'))
      : c.handling === 'RED' && c.audience.includes('members') ? say('redMembers') : '';
    warning ? note('readers', 'warn', warning) : unnote('readers');
    const basis = $('#legal').selectedOptions[0];
    const outside = basis ? $$('[name=audience]:checked', form).filter(x => !basis.dataset.covers.split(' ').includes(x.value)) : [];
    outside.length ? note('basis', 'warn', say('basisCovers', basis.textContent, outside.map(x => x.parentNode.textContent.trim()).join(', '))) : unnote('basis');
    const found = c.detected.on ?? '', until = c.expires ?? '', today = new Date(Date.now() + 14 * 3600e3).toISOString().slice(0, 10);
    found > today && !wrong.has('detected.on') ? note('ahead', 'warn', say('ahead')) : unnote('ahead');
    until && until < (found || until) && !wrong.has('detected.on') ? note('before', 'warn', say('before')) : unnote('before');
    $$('.methods').forEach(f => {
      const on = f.dataset.class === c.fraudClass;
      f.classList.toggle('shown', on);
      $$('input', f).forEach(x => { x.disabled = !on; });
    });
    return missing;
  };
  let touched = !!id;

  // ---- saving
  const without = (c, fields) => {
    const copy = structuredClone(c);
    fields.forEach(f => {
      const [a, b] = f.split('.');
      if (b && copy[a]) copy[a][b] = null;
      else copy[a] = Array.isArray(copy[a]) ? [] : null;
    });
    return copy;
  };
  const own = { documentCode: 'code', 'detected.on': 'date', expires: 'date', audience: 'publicClear' };

  const send = async c => {
    const answer = id
      ? await portal.call('PUT', `/api/v1/alerts/${id}`, c, { 'If-Match': `"${hash}"` })
      : await portal.call('POST', '/api/v1/alerts', c);
    hash = answer.body.contentHash;
    if (!id) {
      forget();
      id = answer.body.id;
      history.replaceState(null, '', `/alerts/${id}/edit`);
    }
  };

  const save = () => inTurn(async () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = 0;
    busy = true;
    const c = content();
    wrong.clear();
    try {
      mark('saving', say('saving'));
      try {
        await send(c);
      } catch (problem) {
        if (problem.status !== 422) throw problem;
        // what cannot stand is marked and stays in its field; the rest is saved all the same
        problem.body.problems.forEach(p => wrong.set(p.field, say(own[p.field] ?? '') || p.message));
        await send(without(c, [...wrong.keys()]));
      }
      waitingSince = 0;
      unnote('offline');
      unnote('ended');
      unnote('refused');
      if (wrong.size) keep(); else if (same(content(), c)) forget();
      if (wrong.size) mark('not', say('savedBut', clock(), [...wrong.keys()].map(called).join(', ')));
      else mark('saved', say('saved', clock()));
      related(c);
    } catch (problem) {
      keep();
      unsaved();
      explain(problem);
    }
    busy = false;
    rail();
  });
  /** What a field is called on the form. */
  const called = name => $(`[data-field="${name}"] :is(label,legend)`, form)?.firstChild.textContent.trim() || name;
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  const explain = problem => {
    if (problem.status === undefined) {
      note('offline', 'warn', say('offline', zoned(waitingSince)));
      clearTimeout(retry);
      retry = setTimeout(save, 10000);
    } else if (problem.status === 401) {
      note('ended', 'bad', say('ended') + ' ', text('a', say('signIn'), { href: portal.signIn() }));
    } else if (problem.status === 412) {
      conflict();
    } else if (problem.status === 403 && problem.body?.detail) {
      note('refused', 'bad', problem.body.detail);
    } else if ([403, 404, 409].includes(problem.status)) {
      stopped = true;
      note('closed', 'bad', say('closed'));
    } else {
      note('offline', 'bad', say('failed'));
      clearTimeout(retry);
      retry = setTimeout(save, 20000);
    }
  };

  const conflict = () => {
    stopped = true;
    note('changed', 'bad', say('changed'), row(
      text('a', say('readTheirs'), { className: 'btn', href: `/alerts/${id}`, target: '_blank', rel: 'noopener' }),
      button(say('keepMine'), async () => {
        hash = (await portal.call('GET', `/api/v1/alerts/${id}`)).body.contentHash;
        stopped = false;
        unnote('changed');
        save();
      }),
      button(say('takeTheirs'), () => { clearTimeout(timer); timer = 0; forget(); location.reload(); })));
  };

  // ---- a day as the portal itself writes it: "24 Nov 2026", or without the year of today
  const months = Array.from({ length: 12 }, (_, m) => ['short', 'long'].flatMap(month =>
    [document.documentElement.lang, 'en'].map(lang => new Date(2000, m, 15).toLocaleDateString(lang, { month }).toLowerCase())));
  const day = typed => {
    const [, d, name, year] = /^(\d{1,2})\.? (\p{L}+)\.?(?: (\d{4}))?$/u.exec(typed.trim()) ?? [];
    const month = months.findIndex(names => names.includes(name?.toLowerCase()));
    return month < 0 ? typed : `${year ?? new Date().getFullYear()}-${String(month + 1).padStart(2, '0')}-${d.padStart(2, '0')}`;
  };
  $('[name=audience][value=public]', form)?.addEventListener('click', e => {
    if (e.target.getAttribute('aria-disabled') !== 'true' || !e.target.checked) return;
    e.preventDefault();
    note('readers', 'warn', say('publicClear'));
  });
  $$('[name="detected.on"],[name=expires]', form).forEach(x => x.addEventListener('change', () => { x.value = day(x.value); }));

  const soon = () => { clearTimeout(timer); timer = setTimeout(save, 800); };
  const typed = e => {
    if (e.target.type === 'file' || e.target.id === 'documentCode' && !settledCode()) return;
    touched = true;
    rail();
    soon();
  };
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('submit', e => e.preventDefault());
  addEventListener('online', save);
  // whoever signed in again in another tab comes back to this one
  addEventListener('focus', () => { if (notes.has('ended')) save(); });
  addEventListener('pagehide', () => { if (timer || busy) keep(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && timer && touched) { clearTimeout(timer); save(); } });

  // ---- perhaps the same
  let asked = '';
  const related = async c => {
    const now = `${c.documentCode} ${c.fraudMethods}`;
    if (now === asked) return;
    asked = now;
    const found = (await portal.call('GET', `/api/v1/alerts/${id}/related`).catch(() => ({ body: { items: [] } }))).body.items;
    $('#same').hidden = !found.length;
    $('#same div').replaceChildren(...found.slice(0, 5).map(a => {
      const box = text('div', '', { className: 'same' });
      const b = document.createElement('b');
      b.append(text('a', a.title, { href: `/alerts/${a.ref ?? a.id}`, target: '_blank', rel: 'noopener' }));
      const why = a.reasons.map(r => say(`shares${r[0].toUpperCase()}${r.slice(1)}`)).join(', ');
      box.append(b, text('p', `${a.ref ? a.ref + ' · ' : ''}${why}`, { className: 'why' }));
      return box;
    }));
  };

  // ---- submitting
  const focusGap = name => {
    const field = $(`[data-field="${name}"]`, form);
    $('input:not([disabled],[hidden]),textarea,select', field ?? form).focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  };
  $$('[data-need] a').forEach(a => a.addEventListener('click', e => { e.preventDefault(); focusGap(a.closest('li').dataset.need); }));
  $('#submit')?.addEventListener('click', async () => {
    touched = true;
    const missing = rail();
    if (missing.length) { focusGap(missing[0]); return; }
    if (main.dataset.submits !== 'true') return;
    await save();
    if (waitingSince || wrong.size) { if (wrong.size) focusGap([...wrong.keys()][0]); return; }
    try {
      await portal.call('POST', `/api/v1/alerts/${id}/submit`, { contentHash: hash });
      forget();
      timer = 0;
      portal.tell(say('submitted'));
      location.assign(`/alerts/${id}`);
    } catch (problem) { explain(problem); }
  });
  // leaving waits for what is typed; what cannot be saved stays on this machine
  $('.ends a')?.addEventListener('click', async e => {
    if (!timer && !busy) return;
    e.preventDefault();
    await save();
    location.assign(e.target.href);
  });

  // ---- pictures
  const upload = file => inTurn(async () => {
    const li = text('li', '', { className: 'drop' });
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.setAttribute('aria-label', say('uploading', file.name));
    const side = document.createElement('div');
    side.append(text('b', file.name), bar);
    li.append(text('span', ''), side);
    $('.pictures').append(li);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/alerts/${id}/attachments?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('X-CSRF-Token', $('meta[name=csrf]').content);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.upload.addEventListener('progress', e => { if (e.lengthComputable) bar.value = e.loaded / e.total; });
    await new Promise(done => { request.addEventListener('loadend', done); request.send(file); });
    if (request.status === 201) {
      hash = request.getResponseHeader('ETag').replaceAll('"', '');
      const picture = JSON.parse(request.responseText);
      li.replaceWith(pictureItem(picture));
      return;
    }
    li.remove();
    const body = request.status ? JSON.parse(request.responseText || '{}') : {};
    const message = request.status === 413 ? say('tooBig') : request.status === 415 ? say('notPicture')
      : request.status === 401 ? say('ended') : body.problems?.[0]?.message ?? body.detail ?? say('failed');
    wrong.set('attachments', `${file.name}: ${message}`);
    rail();
    wrong.delete('attachments');
  });
  const pictureItem = picture => {
    const li = text('li', '', { className: 'drop' });
    li.dataset.picture = picture.id;
    const side = document.createElement('div');
    const remove = text('button', say('remove'), { type: 'button', className: 'btn bare' });
    remove.append(text('span', ` ${picture.name}`, { className: 'unseen' }));
    side.append(text('b', picture.name), text('p', say('cover'), { className: 'small dim' }), remove);
    li.append(Object.assign(new Image(), { src: `/iiif/3/${picture.image}/full/!264,200/0/default.jpg`, alt: '' }), side);
    return li;
  };
  $('#file').addEventListener('change', async e => {
    const files = [...e.target.files];
    e.target.value = '';
    if (!id) await save();
    if (id) files.forEach(upload);
  });
  $('.pictures').addEventListener('click', e => {
    const li = e.target.closest('button') && e.target.closest('[data-picture]');
    if (!li) return;
    inTurn(async () => {
      try {
        await portal.call('DELETE', `/api/v1/alerts/${id}/attachments/${li.dataset.picture}`);
        hash = (await portal.call('GET', `/api/v1/alerts/${id}`)).body.contentHash;
        li.remove();
        $('#file').focus();
      } catch (problem) { explain(problem); }
    });
  });

  // ---- which document: found by words or code; without search a code is typed
  const code = $('#documentCode');
  const list = $('#found');
  const FORM = /^[A-Z]{3}-[A-Z9]{2}-\d{5}$/;
  const settledCode = () => code.value.trim() === '' || FORM.test(code.value.trim());
  let looking = 0;
  let hits = [];
  let at = -1;
  const close = () => { list.hidden = true; code.setAttribute('aria-expanded', 'false'); code.removeAttribute('aria-activedescendant'); at = -1; };
  const picked = $('#picked');
  const show = hit => {
    const change = button(say('change'), () => { picked.hidden = true; code.hidden = false; code.focus(); code.select(); });
    change.className = 'btn bare push';
    const side = document.createElement('div');
    side.append(text('b', hit.title), document.createElement('br'), text('span', hit.code, { className: 'code dim' }));
    picked.replaceChildren(...hit.thumbnail ? [Object.assign(new Image(), { src: hit.thumbnail, alt: '' })] : [], side, change);
    picked.hidden = false;
    code.hidden = true;
    return change;
  };
  const choose = hit => { code.value = hit.code; close(); touched = true; wrong.delete('documentCode'); rail(); soon(); show(hit).focus(); };
  const find = async q => (await portal.call('GET', `/api/v1/search?kind=document&size=8&lang=${document.documentElement.lang}&q=${encodeURIComponent(q)}`).catch(() => null))?.body.hits;
  const walk = n => {
    at = (n + hits.length) % hits.length;
    [...list.children].forEach((li, i) => li.setAttribute('aria-selected', i === at));
    code.setAttribute('aria-activedescendant', `hit-${at}`);
    list.children[at].scrollIntoView({ block: 'nearest' });
  };
  const look = async () => {
    const q = code.value.trim();
    if (q.length < 2) { close(); return; }
    const found = await find(q);
    if (!found || q !== code.value.trim() || document.activeElement !== code) return;
    hits = found;
    list.replaceChildren(...hits.map((hit, i) => {
      const li = text('li', '', { id: `hit-${i}` });
      li.setAttribute('role', 'option');
      li.setAttribute('aria-selected', 'false');
      if (hit.thumbnail) li.append(Object.assign(new Image(), { src: hit.thumbnail, alt: '' }));
      const side = document.createElement('div');
      side.append(text('b', hit.title), document.createElement('br'), text('span', hit.code, { className: 'code dim' }));
      li.append(side);
      li.addEventListener('mousedown', e => { e.preventDefault(); choose(hit); });
      return li;
    }));
    list.hidden = !hits.length;
    code.setAttribute('aria-expanded', String(!!hits.length));
  };
  code.addEventListener('input', () => { clearTimeout(looking); looking = setTimeout(look, 250); });
  code.addEventListener('keydown', e => {
    if (list.hidden) return;
    if (e.key === 'ArrowDown') { walk(at + 1); e.preventDefault(); }
    if (e.key === 'ArrowUp') { walk(at - 1); e.preventDefault(); }
    if (e.key === 'Enter' && at >= 0) { choose(hits[at]); e.preventDefault(); }
    if (e.key === 'Escape') { close(); e.stopPropagation(); }
  });
  code.addEventListener('blur', () => {
    close();
    const plain = code.value.trim().toUpperCase();
    if (FORM.test(plain)) code.value = plain;
    if (!settledCode()) { wrong.set('documentCode', say('code')); rail(); }
  });

  // ---- what was kept comes back
  /** The draft that a page made which was left before the answer came; nothing when it did not arrive. */
  const arrived = async kept => {
    const get = async path => (await portal.call('GET', path)).body;
    const newest = (await get('/api/v1/alerts?state=draft&size=5').catch(() => ({ items: [] }))).items;
    for (const item of newest.filter(x => (x.title ?? '') === (kept.title ?? ''))) {
      const one = await get(`/api/v1/alerts/${item.id}`);
      if (one.author === document.querySelector('meta[name=me]').content && (one.text ?? '') === (kept.text ?? '')) return one.id;
    }
    return null;
  };
  const restore = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(key())); } catch { forget(); }
    if (!kept) return false;
    // what was on its way when the page was left has arrived
    if (id && kept.hash !== hash && same(kept.content, content())) { forget(); return false; }
    put(kept.content);
    touched = true;
    waitingSince = kept.at;
    if (kept.hash !== hash && id) { unsaved(); conflict(); return true; }
    note('restored', '', say('restored', zoned(kept.at)));
    if (!id && (kept.content.title || kept.content.text)) arrived(kept.content).then(ref => { if (ref) { forget(); location.replace(`/alerts/${ref}/edit`); } else save(); });
    else save();
    return true;
  };
  if (!restore()) {
    mark('', say('nothing'));
    if (!id && FORM.test(about)) {
      code.value = about;
      $('[name=topic][value=document]', form).checked = true;
    }
  }
  rail();
  if (id) related(content());
  if (FORM.test(code.value)) find(code.value).then(found => { const hit = found?.find(h => h.code === code.value); if (hit) show(hit); });
  if (location.hash === '#gaps') { const missing = rail(); if (missing.length) focusGap(missing[0]); }
})();
