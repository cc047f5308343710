package org.ctoportal.mail;

import java.io.Serializable;

/** Number of a letter in the outbox. */
public record OutgoingMailId(long value) implements Serializable {}
