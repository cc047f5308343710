package org.ctoportal.compensation.adoption;

import java.io.Serializable;

/** A version of an edition, with the number of the revision that holds its words. */
public record VersionLine(int edition, PolicyRevision version, int documentRevision) implements Serializable {}
