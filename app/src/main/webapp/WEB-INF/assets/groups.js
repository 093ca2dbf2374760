/* Groups with one stop for Tab and arrows inside: radio groups and tabs. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const usable = item => item.getAttribute('aria-disabled') !== 'true';

/** Arrows walk a group in the reading direction; choosing is pressing. */
const walk = (group, items) => group.addEventListener('keydown', e => {
  const ends = { Home: 0, End: -1 };
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
  const open = items.filter(usable);
  if (step === undefined && !(e.key in ends) || !open.length) return;
  const turned = document.dir === 'rtl' && /Left|Right/.test(e.key) ? -step : step;
  const next = e.key in ends ? open.at(ends[e.key]) : open[(open.indexOf(document.activeElement) + turned + open.length) % open.length];
  next.focus();
  next.click();
  e.preventDefault();
});

/** A radio group of buttons; returns a function that marks the chosen one. */
export const radios = (group, attribute, chosen) => {
  const items = all('[role=radio]', group);
  walk(group, items);
  items.forEach(item => item.addEventListener('click', () => { if (usable(item)) chosen(item.dataset[attribute]); }));
  return value => items.forEach(item => {
    const on = item.dataset[attribute] === value;
    item.setAttribute('aria-checked', on);
    item.tabIndex = on ? 0 : -1;
    if (on && group.scrollWidth > group.clientWidth) item.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
};

/** Tabs: without this script every panel is open. Returns a function that opens a panel by id. */
export const tabs = list => {
  const items = all('[role=tab]', list);
  const open = id => items.forEach(tab => {
    const on = tab.getAttribute('aria-controls') === id;
    tab.setAttribute('aria-selected', on);
    tab.tabIndex = on ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !on;
  });
  walk(list, items);
  items.forEach(tab => tab.addEventListener('click', () => open(tab.getAttribute('aria-controls'))));
  list.hidden = false;
  open(items[0].getAttribute('aria-controls'));
  return open;
};
