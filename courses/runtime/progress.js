// What the learner has seen and answered, and what of it the LMS is told.

import { clock, span } from './lms.js';

const TYPES = { choose: 'choice', spot: 'choice', order: 'sequencing', match: 'matching' };

export class Progress {
  /**
   * pages: ids in order; questions: {key: {kind, right, share(response)}}; mastery: 0 to 100
   */
  constructor(lms, pages, questions, mastery) {
    Object.assign(this, { lms, pages, questions });
    this.mastery = Number(lms.get('cmi.student_data.mastery_score')) || mastery;
    this.recorded = !['browse', 'review'].includes(lms.get('cmi.core.lesson_mode'));
    this.status = lms.get('cmi.core.lesson_status');
    this.state = { s: [], a: {}, n: 0, l: '' };
    this.recall();
  }

  recall() {
    try {
      const kept = JSON.parse(this.lms.get('cmi.suspend_data') || '{}');
      this.state.s = (kept.s ?? []).filter(page => this.pages.includes(page));
      for (const [key, response] of Object.entries(kept.a ?? {})) {
        if (this.questions[key]) this.state.a[key] = response;
      }
      this.state.n = Number(kept.n) || 0;
      this.state.l = kept.l ?? '';
    } catch {
      // not our own words: begin anew
    }
    const count = Number(this.lms.get('cmi.interactions._count'));
    if (count > this.state.n) this.state.n = count;
  }

  /** Where the learner was, else the first page. The location is "3/9 page-id": the id decides. */
  place() {
    const kept = this.lms.get('cmi.core.lesson_location').split(' ').at(-1);
    return this.pages.includes(kept) ? kept : this.pages[0];
  }

  answer(key) {
    return this.state.a[key];
  }

  /** What the learner chose last as language, and what the player spoke then: "id<en". */
  get language() {
    return this.state.l;
  }

  set language(choice) {
    this.state.l = choice;
    this.keep();
  }

  see(page) {
    if (!this.state.s.includes(page)) this.state.s.push(page);
    const place = `${this.pages.indexOf(page) + 1}/${this.pages.length}`;
    this.lms.set('cmi.core.lesson_location', `${place} ${page}`);
    this.keep();
  }

  give(key, response, seconds) {
    this.state.a[key] = response;
    this.interaction(key, response, seconds);
    this.keep();
  }

  again() {
    this.state.a = {};
    this.keep();
  }

  get unseen() {
    return this.pages.filter(page => !this.state.s.includes(page));
  }

  get unanswered() {
    return Object.keys(this.questions).filter(key => this.state.a[key] === undefined);
  }

  get done() {
    return this.unseen.length === 0 && this.unanswered.length === 0;
  }

  /** 0 to 100 over all questions. */
  get score() {
    const keys = Object.keys(this.questions);
    const sum = keys.reduce((total, key) => total + this.questions[key].share(this.state.a[key]), 0);
    return Math.round(100 * sum / Math.max(1, keys.length));
  }

  get rightOnes() {
    return Object.keys(this.questions).filter(key => this.questions[key].share(this.state.a[key]) === 1).length;
  }

  get passed() {
    return this.score >= this.mastery;
  }

  keep() {
    this.lms.set('cmi.suspend_data', JSON.stringify(this.state));
    if (this.recorded) this.settle();
    this.lms.commit();
  }

  /** A lesson once passed stays passed: going through it again takes nothing away. */
  settle() {
    if (this.status === 'passed') return;
    if (this.done) {
      this.lms.set('cmi.core.score.min', 0);
      this.lms.set('cmi.core.score.max', 100);
      this.lms.set('cmi.core.score.raw', this.score);
      this.status = this.passed ? 'passed' : 'failed';
    } else {
      this.status = 'incomplete';
    }
    this.lms.set('cmi.core.lesson_status', this.status);
  }

  interaction(key, response, seconds) {
    if (!this.recorded) return;
    const { kind, right, share } = this.questions[key];
    const row = `cmi.interactions.${this.state.n++}.`;
    this.lms.set(row + 'id', key);
    this.lms.set(row + 'type', TYPES[kind]);
    this.lms.set(row + 'time', clock(new Date()));
    this.lms.set(row + 'correct_responses.0.pattern', right);
    this.lms.set(row + 'weighting', 1);
    this.lms.set(row + 'student_response', response);
    this.lms.set(row + 'result', share(response) === 1 ? 'correct' : 'wrong');
    this.lms.set(row + 'latency', span(seconds));
  }
}
