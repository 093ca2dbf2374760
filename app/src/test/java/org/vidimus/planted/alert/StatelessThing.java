package org.vidimus.planted.alert;

import jakarta.ejb.Stateless;

/** Another kind of bean. */
@Stateless
class StatelessThing {}
