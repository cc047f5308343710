package org.ctoportal.credential.holding;

/** Nobody verifies a credential of their own. */
public class OwnVerificationException extends RuntimeException {}
