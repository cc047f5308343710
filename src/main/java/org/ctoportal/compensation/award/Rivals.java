package org.ctoportal.compensation.award;

/**
 * What else the policies of a district give one person, to hold a stipend against.
 *
 * @param others what other policies pay, as far as it fits within their yearly limits
 * @param beyond what does not fit within the yearly limit of its policy, this one or another, and so takes nobody's place
 */
record Rivals(Entitlements others, Entitlements beyond) {

    static final Rivals NONE = new Rivals(Entitlements.NONE, Entitlements.NONE);
}
