package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.identity.PersonId;

/** That somebody asked others to read a kit and approve it. */
public record KitSubmission(PersonId submitter, String by, Instant at) implements Serializable {}
