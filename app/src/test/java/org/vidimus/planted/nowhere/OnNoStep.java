package org.vidimus.planted.nowhere;

/** Its feature is not on the staircase, and its package says nothing. */
record OnNoStep() {}
