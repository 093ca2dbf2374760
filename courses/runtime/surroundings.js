// Language, theme and the way into the portal: the player's word first, then the machine's.

import { portal, portalWindow } from './lms.js';

const languages = [...document.querySelectorAll('.text')].map(text => text.lang);

function spoken(wish) {
  return languages.find(language => String(wish ?? '').toLowerCase().startsWith(language));
}

/** The language of the player, of the LMS or of the browser; the first of the package at last. */
export function surroundingLanguage(lms) {
  return spoken(portal?.language)
    ?? spoken(lms.get('cmi.student_preference.language'))
    ?? navigator.languages.map(spoken).find(Boolean)
    ?? languages[0];
}

/** Goes before the surroundings for as long as these stay what they were at the choice. */
export function language(lms, kept) {
  const around = surroundingLanguage(lms);
  const [choice, then] = kept.split('<');
  return then === around && languages.includes(choice) ? choice : around;
}

export function takeTheme() {
  if (portal?.theme) document.documentElement.dataset.theme = portal.theme;
}

/** The player tells of a change on its own window, which outlives this one. */
export function onSurroundingsChange(act) {
  for (const change of ['vidimus:theme', 'vidimus:language']) {
    portalWindow?.addEventListener(change, act);
    window.addEventListener('pagehide', () => portalWindow?.removeEventListener(change, act));
  }
}

/** Only where the portal is there do its links become links; elsewhere they stay plain words. */
export function openPortalLinks(opensElsewhere) {
  if (!portal) return;
  document.querySelectorAll('a[data-portal]').forEach(link => {
    link.href = link.dataset.portal;
    const away = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    away.setAttribute('class', 'i');
    away.setAttribute('aria-hidden', 'true');
    away.innerHTML = '<use href="#i-away"/>';
    const words = document.createElement('span');
    words.className = 'unseen';
    words.textContent = ` (${opensElsewhere(link.closest('.text').lang)})`;
    link.append(away, words);
    link.addEventListener('click', event => {
      if (event.defaultPrevented) return; // the player was quicker
      event.preventDefault();
      event.stopPropagation();
      portal.open(link.dataset.portal);
    });
  });
}
