/* The catalogue: begin a course, bring a package. */
(() => {
  const { call } = window.portal;

  document.querySelectorAll('[data-start]').forEach(button => button.addEventListener('click', async () => {
    button.setAttribute('aria-disabled', 'true');
    try {
      const { launch } = (await call('POST', `/api/v1/courses/${button.dataset.start}/registrations`)).body;
      const { lesson } = button.dataset;
      location.href = lesson ? `${launch}#${new URLSearchParams({ lesson })}` : launch;
    } catch {
      location.reload(); // the page says what is so: signed out, or no longer there
    }
  }));

  const form = document.querySelector('form.bring');
  form?.addEventListener('submit', async e => {
    e.preventDefault();
    const file = form.querySelector('input[type=file]').files[0];
    const out = form.querySelector('.outcome');
    // the word is where the eye and the reader go, however long the list of faults is
    const tell = (...words) => { say(...words); out.focus({ preventScroll: true }); out.scrollIntoView({ block: 'nearest' }); };
    const say = (kind, text, lines = [], link = '') => {
      const note = Object.assign(document.createElement('div'), { className: `note ${kind}` });
      const body = document.createElement('div');
      body.append(Object.assign(document.createElement('p'), { textContent: text }));
      if (lines.length) {
        const list = document.createElement('ul');
        lines.forEach(line => list.append(Object.assign(document.createElement('li'), { textContent: line })));
        body.append(list);
      }
      if (link) body.append(Object.assign(document.createElement('a'), { href: link, textContent: out.dataset.open }));
      note.append(body);
      out.replaceChildren(note);
    };
    const place = p => [p.file, p.line && out.dataset.line.replace('{0}', p.line), p.message].filter(Boolean).join(' · ');
    if (!file) { say('bad', out.dataset.none); form.querySelector('input[type=file]').focus(); return; }
    say('', out.dataset.sending);
    try {
      const { body } = await call('POST', '/api/v1/courses', file, { 'Content-Type': 'application/zip' });
      tell('', out.dataset.entered.replace('{0}', body.title).replace('{1}', body.version), body.warnings.map(place), `/courses/${body.id}`);
    } catch (refused) {
      const problems = refused.body?.problems ?? [];
      tell('bad', refused.body?.problems ? out.dataset.refused : refused.body?.detail ?? out.dataset.failed, problems.map(place));
    }
  });
})();
