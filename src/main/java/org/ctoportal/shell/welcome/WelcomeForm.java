package org.ctoportal.shell.welcome;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.FoundDistrict;
import org.ctoportal.district.OrganizationType;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.identity.SetUpPortal;
import org.jspecify.annotations.Nullable;

/** What was typed on the welcome page, and what is wrong with it: field name to translation key. */
record WelcomeForm(Map<String, String> typed) {

    static final String TOKEN = "token";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PASSWORD = "password";
    static final String DISTRICT = "district";
    static final String STATE = "state";
    static final String ORGANIZATION = "organization";
    static final String ZONE = "zone";

    private static final int LONGEST_TOKEN = 100;
    private static final int LONGEST_NAME = 200;

    /** Nothing typed yet, but for a token that a link brought. */
    static WelcomeForm with(@Nullable String token) {
        return new WelcomeForm(token == null || token.length() > LONGEST_TOKEN ? Map.of() : Map.of(TOKEN, token));
    }

    static WelcomeForm of(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return new WelcomeForm(typed);
    }

    /** The most characters a field takes. */
    static int longest(String field) {
        return switch (field) {
            case TOKEN -> LONGEST_TOKEN;
            case EMAIL -> EmailAddress.LONGEST;
            case PASSWORD -> PasswordRules.LONGEST;
            default -> LONGEST_NAME;
        };
    }

    String value(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (value(TOKEN).isEmpty()) {
            mistakes.put(TOKEN, "shell.welcome.token.missing");
        }
        checkName(NAME, mistakes);
        if (email().isEmpty()) {
            mistakes.put(EMAIL, "shell.welcome.email.wrong");
        }
        email().flatMap(email -> new PasswordRules(value(NAME), email, value(DISTRICT)).weakness(password()))
                .ifPresent(weakness -> mistakes.put(PASSWORD, "shell.welcome.password." + weakness));
        checkName(DISTRICT, mistakes);
        checkChoice(STATE, Choices.STATES.containsKey(value(STATE)), mistakes);
        checkChoice(ORGANIZATION, Choices.isOrganization(value(ORGANIZATION)), mistakes);
        checkChoice(ZONE, Choices.ZONES.contains(value(ZONE)), mistakes);
        return mistakes;
    }

    /** Only after {@link #mistakes()} found none. */
    SetUpPortal command() {
        return new SetUpPortal(
                value(TOKEN),
                value(NAME),
                email().orElseThrow(),
                password(),
                new FoundDistrict(
                        value(DISTRICT),
                        value(STATE),
                        OrganizationType.valueOf(value(ORGANIZATION)),
                        ZoneId.of(value(ZONE)),
                        false,
                        Map.of()));
    }

    /** As typed: spaces at its ends belong to a password. */
    private String password() {
        return Objects.requireNonNullElse(typed.get(PASSWORD), "");
    }

    private Optional<EmailAddress> email() {
        try {
            return Optional.of(new EmailAddress(value(EMAIL)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void checkName(String field, Map<String, String> mistakes) {
        var name = value(field);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            mistakes.put(field, "shell.welcome.name.wrong");
        }
    }

    private static void checkChoice(String field, boolean isOffered, Map<String, String> mistakes) {
        if (!isOffered) {
            mistakes.put(field, "shell.welcome.choice.missing");
        }
    }

    @Override
    public String toString() {
        return "WelcomeForm";
    }
}
