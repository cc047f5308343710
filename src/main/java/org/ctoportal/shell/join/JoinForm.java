package org.ctoportal.shell.join;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.people.InvitationDetails;
import org.ctoportal.people.InvitePerson;

/** What somebody new types of themselves, and what is wrong with it: field name to translation key. */
record JoinForm(String name, String password) {

    static final String NAME = "name";
    static final String PASSWORD = "password";

    /** The password as typed: spaces at its ends belong to it. */
    static JoinForm of(HttpServletRequest request) {
        return new JoinForm(
                Objects.requireNonNullElse(request.getParameter(NAME), "").strip(),
                Objects.requireNonNullElse(request.getParameter(PASSWORD), ""));
    }

    Map<String, String> mistakes(InvitationDetails invitation) {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isEmpty()
                || name.length() > InvitePerson.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            mistakes.put(NAME, "shell.welcome.name.wrong");
        }
        new PasswordRules(name, new EmailAddress(invitation.email()), invitation.districtName())
                .weakness(password)
                .ifPresent(weakness -> mistakes.put(PASSWORD, "shell.welcome.password." + weakness));
        return mistakes;
    }

    @Override
    public String toString() {
        return "JoinForm";
    }
}
