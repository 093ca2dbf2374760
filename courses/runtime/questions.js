// The four kinds of question. A response is letters, as SCORM 1.2 writes them:
// choose and spot "b", order "b,a,c", match "a.b,b.a".

const all = (selector, root) => [...root.querySelectorAll(selector)];

/** How much of a response is right, 0 to 1. */
export function share(response, right) {
  if (response === undefined) return 0;
  const given = response.split(',');
  const due = right.split(',');
  return due.filter((entry, place) => entry === given[place]).length / due.length;
}

const chosen = {
  read: form => form.querySelector('input:checked')?.value ?? null,
  show(form, response) {
    all('input', form).forEach(input => {
      input.checked = input.value === response;
      input.disabled = true;
    });
    all('label[data-answer]', form).forEach(label => {
      const own = label.dataset.answer === response;
      const right = label.dataset.answer === form.dataset.right;
      label.classList.toggle('right', right);
      label.classList.toggle('wrong', own && !right);
    });
    // The learner's own answer first, then the right one when it was another.
    const whys = form.querySelector('.whys');
    for (const letter of new Set([response, form.dataset.right])) {
      const note = whys.querySelector(`[data-why="${letter}"]`);
      note.hidden = false;
      whys.append(note);
    }
  },
  clear(form) {
    all('input', form).forEach(input => Object.assign(input, { checked: false, disabled: false }));
    all('label', form).forEach(label => label.classList.remove('right', 'wrong'));
  },
};

const order = {
  read: form => all('li', form).map(item => item.dataset.answer).join(','),
  show(form, response) {
    const list = form.querySelector('.order');
    form.dataset.given = response;
    form.dataset.right.split(',').forEach(letter => list.append(list.querySelector(`[data-answer="${letter}"]`)));
    all('[data-move]', form).forEach(button => { button.hidden = true; });
    all('.note', form).forEach(note => { note.hidden = false; });
  },
  clear(form) {
    const list = form.querySelector('.order');
    all('li', list).sort((one, other) => one.dataset.answer.localeCompare(other.dataset.answer))
      .forEach(item => list.append(item));
    all('[data-move]', form).forEach(button => { button.hidden = false; });
  },
};

const match = {
  read(form) {
    const given = all('select', form);
    return given.every(select => select.value)
      ? given.map(select => `${select.name}.${select.value}`).join(',') : null;
  },
  show(form, response) {
    const given = Object.fromEntries(response.split(',').map(pair => pair.split('.')));
    all('select', form).forEach(select => {
      select.value = given[select.name] ?? '';
      select.disabled = true;
    });
    all('.note', form).forEach(note => { note.hidden = false; });
  },
  clear(form) {
    all('select', form).forEach(select => Object.assign(select, { value: '', disabled: false }));
  },
};

export const kinds = { choose: chosen, spot: chosen, order, match };

/** Whether the part of the response that belongs to one note is right. */
export function holds(form, letter, response) {
  const { kind, right } = form.dataset;
  if (kind === 'order') return response.split(',').indexOf(letter) === right.split(',').indexOf(letter);
  if (kind === 'match') {
    const own = list => list.split(',').find(pair => pair.startsWith(letter + '.'));
    return own(response) === own(right);
  }
  return letter === right;
}

/** Places on a picture: a click chooses the smallest one under it, the list shows its frame. */
export function spots(form, nothingThere) {
  const sheet = form.querySelector('.sheet');
  const pin = sheet.querySelector('.pin');
  const places = all('.spot', sheet);
  const put = (element, names, values) =>
    names.forEach((name, at) => element.style.setProperty('--' + name, values[at]));
  places.forEach(spot => put(spot, ['x', 'y', 'w', 'h'], spot.dataset.box.split(' ')));
  const box = spot => spot.dataset.box.split(' ').map(Number);
  const frame = () => places.forEach(spot => {
    const input = form.querySelector(`input[value="${spot.dataset.answer}"]`);
    spot.hidden = !input.checked;
  });
  form.addEventListener('change', () => { pin.hidden = true; frame(); });
  sheet.addEventListener('click', event => {
    if (form.classList.contains('answered')) return;
    const area = sheet.querySelector('img').getBoundingClientRect();
    const x = (event.clientX - area.left) / area.width;
    const y = (event.clientY - area.top) / area.height;
    const under = places
      .filter(spot => { const [l, t, w, h] = box(spot); return x >= l && x <= l + w && y >= t && y <= t + h; })
      .sort((one, other) => box(one)[2] * box(one)[3] - box(other)[2] * box(other)[3])[0];
    all('input', form).forEach(input => { input.checked = input.value === under?.dataset.answer; });
    put(pin, ['x', 'y'], [x, y]);
    pin.hidden = false;
    frame();
    form.querySelector('.ask').textContent = under ? '' : nothingThere();
  });
}

/** After the answer both frames stand on the picture: the right one, and the learner's own. */
export function frames(form, response) {
  all('.spot', form).forEach(spot => {
    const right = spot.dataset.answer === form.dataset.right;
    spot.hidden = !right && spot.dataset.answer !== response;
    spot.classList.toggle('wrong', !right);
  });
}
