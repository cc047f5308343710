package org.ctoportal.compensation.cost;

/** Somebody would lapse, renew or be paid who holds nothing. */
public class ImpossibleUptakeException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
