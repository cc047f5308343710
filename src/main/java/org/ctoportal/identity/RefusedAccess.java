package org.ctoportal.identity;

/**
 * Whoever is signed in asked for what they may not see or do.
 *
 * @param place the address, or the screen the request came from
 */
public record RefusedAccess(String place) {}
