package org.vidimus.planted.alert;

import jakarta.ws.rs.core.Response;

/** A noun that knows resources. */
record RootKnowsRest(Response answer) {}
