package org.vidimus.planted.alert;

import jakarta.inject.Inject;

/** Hides what it needs. */
class FieldInjection {
  @Inject
  @SuppressWarnings("NullAway.Init") // part of the offence
  String hidden;
}
