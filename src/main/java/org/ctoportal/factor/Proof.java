package org.ctoportal.factor;

/** That it is the owner who changes something: the password and a code, as typed. */
public record Proof(String password, String code) {

    /** Names of the two, as fields of forms have them. */
    public static final String PASSWORD = "password";

    public static final String CODE = "code";

    @Override
    public String toString() {
        return "Proof";
    }
}
