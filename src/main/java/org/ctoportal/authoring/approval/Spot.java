package org.ctoportal.authoring.approval;

import java.io.Serializable;

/** Where on a route somebody signs; both numbers begin at 0. */
public record Spot(int stage, int place) implements Serializable {}
