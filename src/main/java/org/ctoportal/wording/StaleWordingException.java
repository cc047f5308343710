package org.ctoportal.wording;

/** Somebody else changed the words since they were looked at. */
public class StaleWordingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
