package org.ctoportal.mail;

/** There is no such letter in the district acted in. */
public class MailNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
