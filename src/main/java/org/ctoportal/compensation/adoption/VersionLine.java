package org.ctoportal.compensation.adoption;

import java.io.Serializable;

/** A version with the number of the revision that holds its words. */
public record VersionLine(PolicyRevision version, int documentRevision) implements Serializable {}
