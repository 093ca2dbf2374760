/* Forms about parties and people: what is typed goes to the API as the public face says, and each fault comes
   back to its field. data-path names a field of the body; data-list holds items of a list, data-item each of them. */
(() => {
  const words = document.getElementById('words')?.dataset ?? {};
  const $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const text = (tag, content, more = {}) => Object.assign(document.createElement(tag), { textContent: content, ...more });

  // ---- what a form says
  /** The codes of names with commas between, by the field's own list; what is not listed stays as it is typed. */
  const codes = (field, typed) => {
    const known = new Map([...field.list.options].map(o => [o.value.toLowerCase(), o.dataset.code]));
    const code = word => known.get(word.toLowerCase());
    return typed.split(',').map(word => word.trim()).filter(Boolean)
      .flatMap(word => code(word) ?? word.split(/\s+/).map(part => code(part) ?? part));
  };
  /** What a field's list means by what is typed: a slug, or a name that only one has. */
  const chosen = (field, typed) => {
    const options = [...field.list?.options ?? []];
    const named = options.filter(o => o.label.toLowerCase() === typed.toLowerCase());
    return options.find(o => o.value === typed) ?? (named.length === 1 ? named[0] : undefined);
  };
  const value = field => {
    const typed = field.value.trim();
    switch (field.dataset.as) {
      case 'flag': return field.checked;
      case 'number': return typed === '' ? null : Number(typed);
      case 'names': return codes(field, typed);
      default: return typed === '' ? null : chosen(field, typed)?.value ?? typed;
    }
  };
  const own = (root, selector) => $$(selector, root).filter(x => (x.parentElement.closest('[data-item],form') ?? root) === root);
  const object = root => {
    const body = {};
    own(root, '[data-path]').forEach(f => {
      if (f.type === 'checkbox' && f.dataset.as === 'choice') {
        body[f.dataset.path] ??= [];
        if (f.checked) body[f.dataset.path].push(f.value);
      } else if (f.dataset.as === 'names') body[f.dataset.path] = [...new Set([...body[f.dataset.path] ?? [], ...value(f)])];
      else body[f.dataset.path] = value(f);
    });
    own(root, '[data-list]').forEach(list => {
      body[list.dataset.list] = items(list).map(object);
    });
    return body;
  };
  const items = list => $$(':scope > [data-item]', list).filter(item => {
    const must = list.dataset.skip;
    return !must || item.querySelector(`[data-path=${must}]`).value.trim() !== '';
  });
  const body = form => {
    const all = object(form);
    return form.dataset.bare ? all[form.dataset.bare] : all;
  };

  // ---- where a fault stands
  const places = (root, prefix = '') => {
    const found = new Map();
    own(root, '[data-path]').forEach(f => found.set(prefix + f.dataset.path, f));
    own(root, '[data-list]').forEach(list => {
      // what is wrong with the list as a whole stands at its first item
      const at = list.querySelector(`:scope > [data-item] [data-path=${list.dataset.fault}]`);
      if (at) found.set(prefix + list.dataset.list, at);
      items(list).forEach((item, i) =>
        places(item, `${prefix}${list.dataset.list}[${i}].`).forEach((f, path) => found.set(path, f)));
    });
    return found;
  };
  const clear = form => $$('.field', form).forEach(f => {
    f.classList.remove('wrong');
    f.querySelector('.say')?.remove();
    $$('[aria-invalid]', f).forEach(x => {
      x.removeAttribute('aria-invalid');
      if (x.dataset.hint) x.setAttribute('aria-describedby', x.dataset.hint); else x.removeAttribute('aria-describedby');
    });
  });
  let told = 0;
  const mark = (form, problems) => {
    const found = places(form);
    const left = [];
    problems.forEach(p => {
      const field = found.get(p.field ?? '');
      const box = field?.closest('.field');
      if (!box) { left.push(p); return; }
      // the first fault of a field is said; the next, if it stands then
      if (field.hasAttribute('aria-invalid')) return;
      box.classList.add('wrong');
      const say = text('p', p.message, { className: 'say', id: `say-${++told}` });
      box.append(say);
      field.setAttribute('aria-invalid', 'true');
      field.dataset.hint ??= field.getAttribute('aria-describedby') ?? '';
      field.setAttribute('aria-describedby', `${field.dataset.hint} ${say.id}`.trim());
    });
    return { first: form.querySelector('[aria-invalid]'), left };
  };

  // ---- what came of it
  const note = (form, kind, ...parts) => {
    const p = document.createElement('p');
    p.append(...parts);
    const box = text('div', '', { className: `note ${kind}`, tabIndex: -1 });
    box.append(p);
    form.querySelector('.told').replaceChildren(box);
    return box;
  };
  const see = href => text('a', words.see, { href });
  const link = given => {
    const secret = text('code', new URL(given.url, location.href).href, { className: 'secret' });
    secret.setAttribute('aria-label', words.linkName);
    const until = `${given.endsAt.slice(0, 16).replace('T', ' ')} UTC`;
    return [' ', words.link.replace('{0}', until), secret];
  };
  const done = (form, answer) => {
    // a page that shows how something stands is shown anew, unless it has a link to tell once
    if (form.dataset.then === 'reload' && !answer.body?.firstPassword) { location.reload(); return; }
    if (answer.status === 202) note(form, 'warn', words.waits, ' ', see(`/admin/changes/${answer.body.change}`)).focus();
    else note(form, '', words.done, ...answer.body?.firstPassword ? link(answer.body.firstPassword) : [' ', ...form.dataset.see ? [see(form.dataset.see)] : []]).focus();
    if (form.dataset.gone !== undefined) $$('button,input', form).forEach(x => { x.disabled = true; });
  };
  const failed = (form, problem) => {
    if (problem.status === 422) {
      const { first, left } = mark(form, problem.body.problems ?? []);
      const box = note(form, 'bad', words.faults, ...left.map(p => ` ${p.message}`));
      (first ?? box).focus();
    } else note(form, 'bad', problem.body?.detail ?? words.failed).focus();
  };

  /** Asks before what cannot be undone; the form names the question. */
  const sure = form => new Promise(answer => {
    const dialog = document.createElement('dialog');
    const go = text('button', form.querySelector('button').textContent.trim(), { className: 'btn stop', value: 'go' });
    const stay = text('button', words.stay, { className: 'btn', value: '' });
    const ends = Object.assign(document.createElement('form'), { method: 'dialog', className: 'ends' });
    ends.append(stay, go);
    dialog.append(text('p', form.dataset.sure), ends);
    dialog.addEventListener('close', () => { answer(dialog.returnValue === 'go'); dialog.remove(); });
    form.after(dialog);
    dialog.showModal();
  });

  $$('form[data-to]').forEach(form => form.addEventListener('submit', async e => {
    e.preventDefault();
    if (form.dataset.busy || form.dataset.sure && !await sure(form)) return;
    form.dataset.busy = 'true';
    clear(form);
    const reason = form.querySelector('[data-why]')?.value.trim();
    // a second button may lead elsewhere
    const path = e.submitter?.getAttribute('formaction') ?? form.dataset.to;
    try {
      const answer = await portal.call(form.dataset.method, path, form.dataset.empty === undefined ? body(form) : undefined,
        reason ? { 'Vidimus-Reason': encodeURIComponent(reason) } : {});
      done(form, { ...answer, status: answer.body?.change && !answer.body.id ? 202 : 200 });
    } catch (problem) { failed(form, problem); }
    delete form.dataset.busy;
  }));

  // ---- a slug is told by its name
  const name = field => {
    let said = field.parentElement.querySelector('.named');
    if (!said) {
      said = text('span', '', { className: 'hint named' });
      field.after(said);
    }
    const label = chosen(field, field.value.trim())?.label ?? '';
    said.textContent = label === field.value ? '' : label;
  };
  const naming = 'input[list][data-path]:not([data-as])';
  $$(naming).forEach(name);
  document.addEventListener('input', e => { if (e.target.matches(naming)) name(e.target); });

  // ---- lists grow and shrink
  const renumber = list => $$(':scope > [data-item]', list).forEach((item, i) => {
    const n = item.querySelector('.n');
    if (n) n.textContent = i + 1;
  });
  let made = 0;
  document.addEventListener('click', e => {
    const add = e.target.closest('[data-add]');
    if (add) {
      const list = document.getElementById(add.dataset.add);
      const item = list.querySelector(':scope > template').content.firstElementChild.cloneNode(true);
      made++;
      $$('[id]', item).forEach(x => {
        const label = item.querySelector(`label[for="${x.id}"]`);
        const told = item.querySelector(`[aria-describedby="${x.id}"]`);
        x.id = `${x.id}-new-${made}`;
        if (label) label.htmlFor = x.id;
        if (told) told.setAttribute('aria-describedby', x.id);
      });
      list.append(item);
      renumber(list);
      item.querySelector('input:not([type=hidden]),select,textarea').focus();
    }
    const remove = e.target.closest('[data-remove]');
    if (remove) {
      const item = remove.closest('[data-item]');
      const list = item.parentElement;
      item.remove();
      renumber(list);
      document.querySelector(`[data-add=${list.id}]`).focus();
    }
  });
})();
