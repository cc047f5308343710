package org.ctoportal.shell.password;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.jspecify.annotations.Nullable;

/** Makes the pages on the way to a new password. */
final class PasswordPage {

    private final PageWords words;

    PasswordPage(PageWords words) {
        this.words = words;
    }

    /** {@code mistake} is a key, or nothing. */
    PlainPage ask(String typed, @Nullable String mistake) {
        var field = field("email", "email", "username", EmailAddress.LONGEST, typed, mistake);
        return frame(
                "shell.password.ask",
                mistake != null,
                PlainPage.of("password-ask", words).withPart("email", field));
    }

    PlainPage asked() {
        return frame("shell.password.asked", false, PlainPage.of("password-asked", words));
    }

    PlainPage noLetters() {
        return frame("shell.password.ask", false, PlainPage.of("password-no-letters", words));
    }

    PlainPage choose(String address, String email, @Nullable String mistake) {
        var field = field("password", "password", "new-password", PasswordRules.LONGEST, "", mistake);
        return frame(
                "shell.password.choose",
                mistake != null,
                PlainPage.of("password-choose", words)
                        .with("address", address)
                        .with("email", email)
                        .withPart("password", field));
    }

    PlainPage over() {
        return frame("shell.password.over", false, PlainPage.of("password-over", words));
    }

    private PlainPage frame(String key, boolean isMistaken, PlainPage main) {
        var title = words.translate(key);
        return PlainPage.of("frame", words)
                .with("title", isMistaken ? words.translate("shell.password.titleAfterError", title) : title)
                .with("kind", "alone")
                .withPart("head", "")
                .withPart("main", main.html());
    }

    private String field(
            String field, String type, String autocomplete, int longest, String value, @Nullable String mistake) {
        return PlainPage.of("field-input", words)
                .with("field", field)
                .with("label", words.translate("shell.welcome." + field))
                .with("hint", words.translate("shell.password." + field + ".hint", longest))
                .with("type", type)
                .with("longest", String.valueOf(longest))
                .with("autocomplete", autocomplete)
                .with("value", value)
                .withPart("state", mistake == null ? "" : " aria-invalid=\"true\"")
                .withPart("focus", " autofocus")
                .withPart("mistake", mistake == null ? "" : mistakeAt(mistake))
                .html();
    }

    private String mistakeAt(String key) {
        return PlainPage.of("field-mistake", words)
                .with("text", words.translate(key, PasswordRules.SHORTEST, PasswordRules.LONGEST))
                .html();
    }
}
