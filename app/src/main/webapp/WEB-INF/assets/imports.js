/* Sends a file and leads to its job; follows a job until it is over, then shows its report. */
(() => {
  const form = document.querySelector('form.bring');
  const kind = name => /\.(ndjson|jsonl)$/i.test(name) ? 'application/x-ndjson' : 'application/zip';
  const ticked = () => [...form.querySelectorAll('[name=audience]:checked')];
  const chosen = () => ticked().map(x => x.value);

  /** Warns of readers whom the chosen legal basis does not cover. */
  const hold = () => {
    const basis = form.legalBasis.selectedOptions[0];
    const covered = basis?.dataset.covers.split(' ') ?? [];
    const outside = ticked().filter(x => !covered.includes(x.value)).map(x => x.parentNode.textContent.trim());
    const say = form.legalBasis.parentNode.querySelector('.say');
    say.hidden = !basis || !outside.length;
    say.textContent = say.hidden ? '' : form.dataset.covers.replace('{0}', basis.textContent).replace('{1}', outside.join(', '));
  };
  form?.addEventListener('change', hold);
  const token = () => document.querySelector('meta[name=csrf]').content;

  /** XMLHttpRequest, since fetch tells nothing of how much has been sent. */
  const send = (file, query, moved) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/packs?' + query);
    request.setRequestHeader('Content-Type', kind(file.name));
    request.setRequestHeader('X-CSRF-Token', token());
    request.responseType = 'json';
    request.upload.onprogress = e => { if (e.lengthComputable) moved(e.loaded / e.total); };
    request.onload = () => request.status === 202 ? done(request.response.job) : failed(request.response);
    request.onerror = () => failed(null);
    request.send(file);
  });

  const refuse = (outcome, answer) => {
    const note = document.createElement('div');
    note.className = 'note bad';
    const said = answer?.problems?.map(p => p.message) ?? [answer?.detail ?? form.dataset.failed];
    note.append(...said.map(text => Object.assign(document.createElement('p'), { textContent: text })));
    outcome.replaceChildren(note);
  };

  form?.addEventListener('submit', async e => {
    e.preventDefault();
    const bar = form.querySelector('progress');
    const outcome = form.querySelector('.outcome');
    const button = form.querySelector('button');
    const query = new URLSearchParams({ handling: form.handling.value, audience: chosen().join(',') });
    if (form.legalBasis.value) query.set('legalBasis', form.legalBasis.value);
    button.disabled = true;
    bar.hidden = false;
    outcome.textContent = form.dataset.sending;
    try {
      location.assign('/admin?job=' + await send(form.file.files[0], query, part => { bar.value = part; }));
    } catch (answer) {
      refuse(outcome, answer);
      bar.hidden = true;
      button.disabled = false;
    }
  });

  const job = document.querySelector('.job[data-over=false]');
  const follow = async () => {
    try {
      const { body } = await portal.call('GET', '/api/v1/jobs/' + job.dataset.job);
      if (!['queued', 'running'].includes(body.state)) { location.reload(); return; }
      const bar = job.querySelector('progress');
      bar.max = body.total || 1;
      bar.value = body.done;
      job.querySelector('.dealt').textContent = job.dataset.progress.replace('{0}', body.done).replace('{1}', body.total);
      const counts = ['documents', 'specimens', 'views', 'refused'].map(name => body.counts[name]);
      job.querySelectorAll('dd').forEach((dd, i) => { dd.textContent = counts[i]; });
    } catch {
      job.querySelector('.dealt').textContent = job.dataset.lost;
    }
    setTimeout(follow, 1000);
  };
  if (job) setTimeout(follow, 500);
})();
