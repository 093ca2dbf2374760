/** The runtime a lesson speaks to: scorm-again inside, every call written to the journal before it returns. */
const SETTINGS = { autocommit: false, lmsCommitUrl: false, logLevel: 5, autoCompleteLessonStatus: true, mastery_override: true };

/** Names of the functions, and what both standards say in their own words. */
const STANDARDS = {
  SCORM_12: {
    global: 'API',
    make: () => new window.Scorm12API(SETTINGS),
    calls: { begin: 'LMSInitialize', end: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' },
    plain: ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
    given: (lesson, learner, { entry, totalTime }) => ({
      'cmi.core.student_id': learner.id,
      'cmi.core.student_name': learner.name,
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.entry': entry,
      'cmi.core.total_time': totalTime,
      'cmi.launch_data': lesson.dataFromLms,
      'cmi.student_data.mastery_score': lesson.masteryScore,
      'cmi.student_data.max_time_allowed': lesson.maxTime,
      'cmi.student_data.time_limit_action': lesson.timeLimitAction,
    }),
    before: () => ({}),
    after: inner => ({ 'cmi.core.lesson_status': inner.cmi.core.lesson_status }),
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
  },
  SCORM_2004: {
    global: 'API_1484_11',
    make: () => new window.Scorm2004API(SETTINGS),
    calls: { begin: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
    plain: ['GetLastError', 'GetErrorString', 'GetDiagnostic'],
    given: (lesson, learner, { entry, totalTime }) => ({
      'cmi.learner_id': learner.id,
      'cmi.learner_name': learner.name,
      'cmi.credit': 'credit',
      'cmi.mode': 'normal',
      'cmi.entry': entry,
      'cmi.total_time': totalTime,
      'cmi.launch_data': lesson.dataFromLms,
      'cmi.scaled_passing_score': lesson.masteryScore,
      'cmi.completion_threshold': lesson.completionThreshold,
      'cmi.max_time_allowed': lesson.maxTime,
      'cmi.time_limit_action': lesson.timeLimitAction,
    }),
    // what the runtime concludes (thresholds) and, where the content does not say, assumes
    before: (inner, lesson, exit) => {
      const completion = inner.GetValue('cmi.completion_status');
      const assumed = completion === 'unknown' && !lesson.completionByContent && exit !== 'suspend';
      return { 'cmi.completion_status': assumed ? 'completed' : completion, 'cmi.success_status': inner.GetValue('cmi.success_status') };
    },
    after: () => ({}),
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
  },
};

/**
 * Puts the runtime of one lesson where the lesson looks for it.
 * @param on begun(), ended(request), asked(name) answering some names itself
 */
export const runtime = (standard, lesson, learner, standing, journal, on) => {
  const words = STANDARDS[standard];
  const { calls } = words;
  const inner = words.make();
  const given = Object.entries(words.given(lesson, learner, standing.resumption)).filter(([, v]) => v !== '');
  const earlier = { ...standing.resumption.values };
  delete earlier[words.exit];
  delete earlier[words.sessionTime];
  inner.loadFromFlattenedJSON({ ...earlier, ...Object.fromEntries(given) });

  const opened = performance.now();
  const write = (step, values) => journal.write(step, lesson.identifier, values, Math.round((performance.now() - opened) / 10) / 100);
  let state = 'waiting';
  let exit = '';
  let request = '';

  const facade = {
    [calls.begin]: parameter => {
      const answer = inner[calls.begin](parameter);
      if (answer === 'true') { state = 'speaking'; write('BEGIN'); on.begun(); }
      return answer;
    },
    [calls.get]: name => (state === 'speaking' && on.asked(name)) || inner[calls.get](name),
    [calls.set]: (name, value) => {
      const answer = inner[calls.set](name, value);
      if (answer === 'true') {
        if (name === 'adl.nav.request') request = String(value);
        else write('SET', { [name]: String(value) });
        if (name === words.exit) exit = String(value);
      }
      return answer;
    },
    [calls.commit]: parameter => {
      const answer = inner[calls.commit](parameter);
      if (answer === 'true') journal.flush();
      return answer;
    },
    [calls.end]: parameter => {
      const said = state === 'speaking' ? words.before(inner, lesson, exit) : {};
      const answer = inner[calls.end](parameter);
      if (answer === 'true' && state === 'speaking') {
        state = 'ended';
        write('END', { ...said, ...words.after(inner), [words.exit]: exit });
        on.ended(request);
      }
      return answer;
    },
  };
  words.plain.forEach(name => { facade[name] = parameter => inner[name](parameter); });
  window[words.global] = facade;

  return {
    /** The lesson was taken away. One that never ended its session is where it was, and its time is kept. */
    retire: () => {
      if (state === 'speaking') write('SET');
      if (state === 'waiting' && lesson.kind === 'UNSAID') write('SEEN');
      state = 'ended';
      delete window[words.global];
    },
  };
};
