package org.ctoportal.compensation.award;

/** The district has no such holder or payments. */
public class AwardNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
