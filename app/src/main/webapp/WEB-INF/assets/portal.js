/* The frame of every page: theme, the box, single keys. Small; pages add scripts of their own. */
(() => {
  const root = document.documentElement;
  const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? '';
  const inField = target => /INPUT|TEXTAREA|SELECT/.test(target.tagName) && !/radio|checkbox|button|submit|range/.test(target.type);

  /** Whether this page is of the session there is now, or has been made so: the same person may have signed in anew in another tab. */
  const renewed = async () => {
    const now = new DOMParser().parseFromString(await (await fetch('/more')).text(), 'text/html');
    const read = name => now.querySelector(`meta[name=${name}]`)?.content ?? '';
    if (!meta('me') || read('me') !== meta('me')) return 'ended';
    if (read('csrf') === meta('csrf')) return 'same';
    document.querySelector('meta[name=csrf]').content = read('csrf');
    return 'renewed';
  };

  const ask = (method, path, body, headers) => fetch(path, {
    method,
    headers: { 'X-CSRF-Token': meta('csrf'), ...(body && !(body instanceof Blob) ? { 'Content-Type': 'application/json' } : {}), ...headers },
    body: body === undefined ? undefined : body instanceof Blob ? body : JSON.stringify(body),
  });

  /** Calls of the portal's own pages to its API; refuses by throwing {status, body}. */
  const call = async (method, path, body, headers = {}) => {
    let answer = await ask(method, path, body, headers);
    if (answer.status === 403 && method !== 'GET') {
      const session = await renewed();
      if (session === 'ended') throw Object.assign(new Error(401), { status: 401 });
      if (session === 'renewed') answer = await ask(method, path, body, headers);
    }
    const text = await answer.text();
    const read = text && /json/.test(answer.headers.get('Content-Type') ?? '') ? JSON.parse(text) : text;
    if (!answer.ok) throw Object.assign(new Error(answer.status), { status: answer.status, body: read });
    return { body: read, headers: answer.headers };
  };

  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
  const turn = () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    document.cookie = `vidimus-theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
    if (meta('csrf')) call('PUT', '/api/v1/account/preferences', { theme: root.dataset.theme }).catch(() => {});
  };
  document.querySelectorAll('button.theme').forEach(b => b.addEventListener('click', turn));

  if (meta('keys') === 'off') root.dataset.keys = 'off';
  const keys = new Map([['d', turn]]);
  const box = document.querySelector('.box input');
  if (box) keys.set('/', () => { box.focus(); box.select(); });
  addEventListener('keydown', e => {
    if (e.key === 'Escape' && inField(e.target)) { e.target.blur(); return; }
    if (inField(e.target) || e.ctrlKey || e.metaKey || e.altKey || meta('keys') === 'off') return;
    const act = keys.get(e.key);
    if (act) { act(e); e.preventDefault(); }
  });

  /* What is folded away only where there is no room. */
  const roomy = matchMedia('(min-width:48em)');
  const unfold = () => document.querySelectorAll('details[data-roomy]').forEach(d => { d.open = roomy.matches || d.dataset.roomy === 'always'; });
  unfold();
  roomy.addEventListener('change', unfold);

  /* Every list walks by arrow: from a link of one row to the like of the next. */
  addEventListener('keydown', e => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const row = by && !e.defaultPrevented && e.target.closest?.('main li a, main td a')?.closest('li, tr');
    if (!row || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
    const of = one => [...one.querySelectorAll('a[href]')].filter(a => a.offsetParent);
    const rows = [...row.parentElement.children].filter(r => of(r).length);
    const next = rows[rows.indexOf(row) + by];
    if (!next) return;
    const links = of(next);
    (links[of(row).indexOf(e.target)] ?? links[0]).focus();
    e.preventDefault();
  });

  /** The sign-in page, and back to here. */
  const signIn = () => `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;

  /** Says where something could not be fetched that the session has ended, and leads to sign in and back; else leaves it. */
  const lost = async at => {
    if (!meta('me')) return;
    const answer = await fetch('/api/v1/account/preferences').catch(() => null);
    if (answer?.status !== 401) return;
    at.classList.remove('unseen');
    at.replaceChildren(`${at.dataset.ended} `, Object.assign(document.createElement('a'), { href: signIn(), textContent: at.dataset.signIn }));
  };

  /** Says on the next page what has just been done, for eight seconds. */
  const told = 'vidimus.told';
  const tell = sentence => sessionStorage.setItem(told, sentence);
  const news = sessionStorage.getItem(told);
  if (news) {
    sessionStorage.removeItem(told);
    const toast = document.createElement('p');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    document.body.append(toast);
    // a status is read aloud when it changes, not when it comes
    setTimeout(() => { toast.textContent = news; }, 100);
    setTimeout(() => toast.remove(), 8000);
  }

  window.portal = { call, keys, inField, signIn, lost, tell, news };
})();
