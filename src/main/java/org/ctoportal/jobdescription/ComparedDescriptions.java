package org.ctoportal.jobdescription;

import java.io.Serializable;
import org.ctoportal.authoring.comparison.RevisionComparison;

/** Two job descriptions and what differs between them. */
public record ComparedDescriptions(String first, String second, RevisionComparison comparison)
        implements Serializable {}
