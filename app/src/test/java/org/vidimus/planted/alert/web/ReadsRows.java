package org.vidimus.planted.alert.web;

import jakarta.persistence.EntityManager;

/** A window that reads rows. */
record ReadsRows(EntityManager rows) {}
