/* What a reader does with an alert: each act asks in its dialog, binds to the text as read, and says what came of it. */
(() => {
  // after an act the inbox is at hand, and what opened next is read first
  if (portal.news) document.querySelector('.inbox li.cur a')?.focus();
  const ends = document.querySelector('.ends[data-alert]');
  if (!ends) return;
  const { alert: id, hash, back, failed, changed, ended, signIn, reason: reasonNeeded } = ends.dataset;
  const dialog = name => document.getElementById(name);

  ends.querySelectorAll('[data-opens]').forEach(b => b.addEventListener('click', () => dialog(b.dataset.opens).showModal()));
  ends.querySelectorAll('[data-closes]').forEach(b => b.addEventListener('click', () => dialog(b.dataset.closes).close()));

  const say = (form, ...parts) => {
    const note = document.createElement('div');
    const p = document.createElement('p');
    note.className = 'note bad';
    p.append(...parts);
    note.append(p);
    form.querySelector('.outcome').replaceChildren(note);
  };

  // a reason that was typed when the session had ended comes back with its writer
  const kept = verb => `vidimus.reason.${id}.${verb}`;
  ends.querySelectorAll('form[data-verb]').forEach(form => {
    const reason = sessionStorage.getItem(kept(form.dataset.verb));
    if (reason && form.elements.reason) form.elements.reason.value = reason;
  });

  const sentence = problem => {
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
        portal.tell(form.dataset.done);
        location.assign('/alerts');
        return;
      }
      const answer = await portal.call('POST', `/api/v1/alerts/${id}/${verb}`, { reason, contentHash: hash });
      portal.tell(form.dataset.done.replace('{0}', answer.body.ref ?? ''));
      sessionStorage.removeItem(kept(verb));
      location.assign(back || location.pathname);
    } catch (problem) {
      if (problem.status === 401) {
        sessionStorage.setItem(kept(verb), reason);
        say(form, `${ended} `, Object.assign(document.createElement('a'), { href: portal.signIn(), textContent: signIn }));
      } else say(form, sentence(problem));
      button.disabled = false;
    }
  };

  ends.querySelectorAll('form[data-verb]').forEach(form => form.addEventListener('submit', e => {
    e.preventDefault();
    act(form);
  }));
})();
