package org.ctoportal.home;

import java.io.Serializable;

/**
 * A step as it stands.
 *
 * @param number how many are missing or there, as the words of the step say it
 * @param path where it is done; empty where nobody does it on a screen
 */
public record SetUpLine(SetUpStep step, boolean done, int number, String path) implements Serializable {}
