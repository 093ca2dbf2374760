/* What a reader does with an alert: each act asks in its dialog, binds to the text as read, and says what came of it. */
(() => {
  const ends = document.querySelector('.ends[data-alert]');
  if (!ends) return;
  const { alert: id, hash, back, failed, changed, ended, reason: reasonNeeded } = ends.dataset;
  const dialog = name => document.getElementById(name);

  ends.querySelectorAll('[data-opens]').forEach(b => b.addEventListener('click', () => dialog(b.dataset.opens).showModal()));
  ends.querySelectorAll('[data-closes]').forEach(b => b.addEventListener('click', () => dialog(b.dataset.closes).close()));

  const say = (form, sentence) => {
    const note = document.createElement('div');
    note.className = 'note bad';
    note.append(Object.assign(document.createElement('p'), { textContent: sentence }));
    form.querySelector('.outcome').replaceChildren(note);
  };

  const sentence = problem => {
    if (problem.status === 401) return ended;
    if (problem.status === 412) return changed;
    return problem.body?.problems?.[0]?.message ?? problem.body?.detail ?? failed;
  };

  const act = async form => {
    const { verb, reason: wanted } = form.dataset;
    const reason = form.elements.reason?.value.trim() ?? '';
    if (wanted === 'needed' && !reason) {
      say(form, reasonNeeded);
      form.elements.reason.focus();
      return;
    }
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    try {
      if (verb === 'delete') {
        await portal.call('DELETE', `/api/v1/alerts/${id}`);
        location.assign('/alerts');
        return;
      }
      await portal.call('POST', `/api/v1/alerts/${id}/${verb}`, { reason, contentHash: hash });
      location.assign(back || location.pathname);
    } catch (problem) {
      say(form, sentence(problem));
      button.disabled = false;
    }
  };

  ends.querySelectorAll('form[data-verb]').forEach(form => form.addEventListener('submit', e => {
    e.preventDefault();
    act(form);
  }));
})();
