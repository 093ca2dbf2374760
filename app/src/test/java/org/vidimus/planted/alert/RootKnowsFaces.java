package org.vidimus.planted.alert;

import jakarta.faces.context.FacesContext;

/** A noun that knows pages. */
record RootKnowsFaces(FacesContext page) {}
