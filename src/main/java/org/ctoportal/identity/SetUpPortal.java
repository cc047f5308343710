package org.ctoportal.identity;

import org.ctoportal.district.FoundDistrict;

/** Makes the first administrator and the first district. {@code token} is the one-time token from the log. */
public record SetUpPortal(String token, String name, EmailAddress email, String password, FoundDistrict district) {

    private static final int LONGEST_NAME = 200;

    public SetUpPortal {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to 200 characters");
        }
        new PasswordRules(name, email, district.name()).weakness(password).ifPresent(weakness -> {
            throw new IllegalArgumentException("The password is " + weakness);
        });
    }

    @Override
    public String toString() {
        return "SetUpPortal[" + email + "]";
    }
}
