package org.ctoportal.people;

/** The link was used, withdrawn or replaced meanwhile, or is too old. */
public class InvitationOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
