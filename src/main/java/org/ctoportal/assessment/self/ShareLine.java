package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.identity.PersonId;

/** Somebody who may see a self-assessment, and since when. */
public record ShareLine(PersonId reader, String name, Extent extent, Instant since) implements Serializable {}
