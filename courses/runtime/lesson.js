// One lesson: its pages in several languages, its questions, and what is kept of both.

import { Lms, portal } from './lms.js';
import { Progress } from './progress.js';
import { frames, holds, kinds, share, spots } from './questions.js';
import { language, onSurroundingsChange, openPortalLinks, surroundingLanguage, takeTheme } from './surroundings.js';
import { words } from './words.js';

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const texts = all('.text');
const pages = all('.page', texts[0]).map(page => page.dataset.page);
const questions = Object.fromEntries(all('.question', texts[0]).map(({ dataset: { question, kind, right } }) =>
  [question, { kind, right, share: response => share(response, right) }]));

const lms = new Lms();
const progress = new Progress(lms, pages, questions, Number(document.body.dataset.mastery));
let page = progress.place();
let tongue = language(lms, progress.language);
let shownAt = Date.now();

const say = (key, ...values) => values.reduce((text, value) => text.replace('%s', value), words[tongue][key]);
const inTongue = (element, key) => words[element.closest('.text').lang][key];
const current = () => texts.find(text => text.lang === tongue);

function fillPlaceholders(text, key, ...values) {
  return values.reduce((line, value) => line.replace('%s', value), words[text.lang][key]);
}

// Pages

function show(focus) {
  document.documentElement.lang = tongue;
  texts.forEach(text => { text.hidden = text.lang !== tongue; });
  const place = pages.indexOf(page);
  texts.forEach(text => {
    all('.page', text).forEach(section => { section.hidden = section.dataset.page !== page; });
    text.querySelector('.counter').textContent = fillPlaceholders(text, 'page', place + 1, pages.length);
    text.querySelector('.meter i').style.inlineSize = `${100 * (place + 1) / pages.length}%`;
    text.querySelector('.apart').textContent = lms.api ? '' : words[text.lang].apart;
  });
  ways();
  document.title = current().dataset.title;
  if (focus) {
    current().querySelector('.lesson').scrollTop = 0;
    window.scrollTo(0, 0);
    current().querySelector(`[data-page="${page}"] h2`).focus({ preventScroll: true });
  }
}

/**
 * One way back and one way on: between pages, and at the first and last page between lessons where a
 * player offers that. What leads nowhere is not there.
 */
function ways() {
  const place = pages.indexOf(page);
  const last = place === pages.length - 1;
  const lessons = portal?.lessons;
  const back = place > 0 ? 'back' : lessons?.before ? 'lessonBefore' : '';
  const next = !last ? 'next' : !lessons ? '' : lessons.after ? 'nextLesson' : 'toCourse';
  texts.forEach(text => {
    name(text.querySelector('.back'), back);
    name(text.querySelector('.next'), next);
    text.querySelector('.next').classList.toggle('main', !last || progress.done);
  });
}

function name(button, key) {
  button.hidden = !key;
  if (key) button.querySelector('span').textContent = inTongue(button, key);
}

function turnTo(next) {
  if (!next) return;
  page = next;
  shownAt = Date.now();
  progress.see(page);
  result();
  show(true);
}

// Questions

function showAnswer(form, response) {
  const kind = kinds[form.dataset.kind];
  form.classList.add('answered');
  kind.show(form, response);
  if (form.dataset.kind === 'spot') frames(form, response);
  form.querySelector('[type=submit]').hidden = true;
  form.querySelector('.ask').textContent = '';
  all('.note', form).forEach(note => {
    const good = holds(form, note.dataset.why, response);
    note.classList.toggle('not', !good);
    note.querySelector('use').setAttribute('href', good ? '#i-yes' : '#i-no');
    note.querySelector('.verdict').textContent = verdict(form, note.dataset.why, response, good);
  });
}

function verdict(form, letter, response, good) {
  const { kind, right } = form.dataset;
  if (kind === 'order') {
    const had = response.split(',').indexOf(letter) + 1;
    return good ? inTongue(form, 'right') : inTongue(form, 'had').replace('%s', had);
  }
  if (kind === 'match' && !good) {
    const target = right.split(',').find(pair => pair.startsWith(letter + '.')).split('.')[1];
    return inTongue(form, 'rather').replace('%s', form.querySelector(`option[value="${target}"]`).textContent);
  }
  if (kind !== 'match' && good && response !== right) return inTongue(form, 'thisOne');
  return inTongue(form, good ? 'right' : 'notThat');
}

function clearAnswer(form) {
  form.classList.remove('answered');
  kinds[form.dataset.kind].clear(form);
  all('.note', form).forEach(note => { note.hidden = true; });
  all('.spot', form).forEach(spot => { spot.hidden = true; spot.classList.remove('wrong'); });
  form.querySelector('[type=submit]').hidden = false;
}

function answered(event) {
  event.preventDefault();
  const form = event.target;
  const response = kinds[form.dataset.kind].read(form);
  if (response === null) {
    form.querySelector('.ask').textContent = inTongue(form, 'ask');
    (form.querySelector('select') ?? form.querySelector('input')).focus();
    return;
  }
  const key = form.dataset.question;
  progress.give(key, response, (Date.now() - shownAt) / 1000);
  all(`.question[data-question="${key}"]`).forEach(each => showAnswer(each, response));
  result();
  const told = form.querySelector('.whys, .order, .match');
  told.focus({ preventScroll: true });
  form.querySelector('.note:not([hidden])').scrollIntoView({ block: 'nearest' });
}

function move(event) {
  const button = event.target.closest('[data-move]');
  if (!button) return;
  const item = button.closest('li');
  const list = item.parentNode;
  const to = [...list.children].indexOf(item) + Number(button.dataset.move);
  if (to < 0 || to >= list.children.length) return;
  item.remove();
  list.insertBefore(item, list.children[to] ?? null);
  button.focus();
  list.closest('form').querySelector('.ask').textContent = fillPlaceholders(list.closest('.text'), 'now', to + 1, list.children.length);
}

// The end

function result() {
  ways();
  texts.forEach(text => {
    const box = text.querySelector('.result');
    const line = (key, ...values) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = fillPlaceholders(text, key, ...values);
      return paragraph;
    };
    const total = Object.keys(questions).length;
    box.className = 'result ' + (!progress.done ? 'open' : progress.passed ? 'passed' : 'failed');
    if (!progress.done) {
      box.replaceChildren(line('open', total - progress.unanswered.length, total), openPages(text));
      return;
    }
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn again';
    again.textContent = words[text.lang].again;
    box.replaceChildren(
      line(progress.passed ? 'passed' : 'failed', progress.rightOnes, total, progress.score, progress.mastery), again);
  });
}

function openPages(text) {
  const list = document.createElement('ul');
  const wanting = pages.filter(id => (progress.unseen.includes(id) && id !== page)
    || all(`[data-page="${id}"] .question`, text).some(form => progress.unanswered.includes(form.dataset.question)));
  wanting.forEach(id => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.dataset.goto = id;
    button.textContent = text.querySelector(`[data-page="${id}"] h2`).textContent;
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  });
  return list;
}

function again() {
  progress.again();
  all('.question').forEach(clearAnswer);
  turnTo(pages.find(id => texts[0].querySelector(`[data-page="${id}"] .question`)) ?? pages[0]);
}

// Pictures, larger

const dialog = document.querySelector('dialog.large');

function enlarge(button) {
  const picture = button.parentNode.querySelector('img');
  const large = dialog.querySelector('img');
  large.src = picture.src;
  large.alt = picture.alt;
  dialog.querySelector('.close').textContent = say('close');
  dialog.showModal();
}

// Wiring

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  const at = pages.indexOf(page);
  if (button.matches('.back')) at > 0 ? turnTo(pages[at - 1]) : portal.turn(-1);
  else if (button.matches('.next')) at < pages.length - 1 ? turnTo(pages[at + 1]) : portal.turn(1);
  else if (button.matches('.again')) again();
  else if (button.matches('.larger')) enlarge(button);
  else if (button.dataset.goto) turnTo(button.dataset.goto);
  else if (button.dataset.language) speak(button.dataset.language);
  else move(event);
});

function speak(choice) {
  tongue = choice;
  progress.language = portal?.speak?.(choice) ? '' : `${choice}<${surroundingLanguage(lms)}`;
  show(false);
  current().querySelector(`[data-language="${choice}"]`).focus();
}

texts.forEach(text => all('.question', text).forEach(form => {
  if (form.dataset.kind === 'spot') spots(form, () => inTongue(form, 'nothingThere'));
  form.addEventListener('submit', answered);
  form.addEventListener('change', () => { form.querySelector('.ask').textContent = ''; });
  const response = progress.answer(form.dataset.question);
  if (response !== undefined) showAnswer(form, response);
}));

portal?.carry?.();
takeTheme();
openPortalLinks(lang => words[lang].elsewhere);
onSurroundingsChange(() => { takeTheme(); tongue = language(lms, progress.language); show(false); });
progress.see(page);
result();
show(false);
addEventListener('pagehide', () => lms.finish());
addEventListener('beforeunload', () => lms.commit());
