package org.ctoportal.people;

import java.io.Serializable;

/** Number of an invitation. */
public record InvitationId(long value) implements Serializable {}
