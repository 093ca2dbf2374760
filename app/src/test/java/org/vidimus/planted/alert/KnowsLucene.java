package org.vidimus.planted.alert;

import org.apache.lucene.index.Term;

/** Lucene outside search. */
record KnowsLucene(Term term) {}
