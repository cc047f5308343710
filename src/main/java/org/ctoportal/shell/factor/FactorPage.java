package org.ctoportal.shell.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.factor.FactorSecret;
import org.ctoportal.factor.Proof;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** Makes the pages of a second factor. */
final class FactorPage {

    private static final int LONGEST_CODE = 64;

    private final PageWords words;
    private final HttpServletRequest request;

    FactorPage(PageWords words, HttpServletRequest request) {
        this.words = words;
        this.request = request;
    }

    /** {@code mistake} is the field that was wrong, or empty. */
    PlainPage setUp(SignedInPerson person, FactorSecret secret, String mistake) {
        var picture = secret.picture(person.getUsername());
        var demanded = person.lacksSecondFactor();
        var main = PlainPage.of("factor", words)
                .withPart(
                        "message",
                        demanded ? said(words.translate("shell.factor.demanded", person.districtName())) : "")
                .with("box", "-4 -4 %1$d %1$d".formatted(picture.size() + 8))
                .with("side", String.valueOf(picture.size() + 8))
                .with("path", picture.path())
                .with("secret", secret.shown())
                .with("account", person.getUsername())
                .withPart("code", field(Proof.CODE, "shell.factor.code.hint", "one-time-code", LONGEST_CODE, mistake))
                .withPart("password", password(mistake))
                .withPart(
                        "leave",
                        demanded
                                ? signOut()
                                : PlainPage.of("factor-back", words).html());
        return frame("shell.factor.title", !mistake.isEmpty(), main);
    }

    /** {@code kind} is the last part of the address: {@code codes} or {@code off}. */
    PlainPage prove(String kind, String mistake) {
        var main = PlainPage.of("factor-prove", words)
                .with("title", words.translate("shell.factor." + kind + ".title"))
                .with("text", words.translate("shell.factor." + kind + ".text"))
                .with("submit", words.translate("shell.factor." + kind + ".submit"))
                .with("address", PeopleRoutes.SECOND_FACTOR + "/" + kind)
                .withPart("password", password(mistake))
                .withPart(
                        "code", field(Proof.CODE, "shell.factor.either.hint", "one-time-code", LONGEST_CODE, mistake));
        return frame("shell.factor." + kind + ".title", !mistake.isEmpty(), main);
    }

    PlainPage codes(List<String> codes) {
        var items = codes.stream()
                .map(code -> "<li>" + HtmlUtils.htmlEscape(code) + "</li>")
                .collect(Collectors.joining("\n"));
        return frame(
                "shell.factor.done.title",
                false,
                PlainPage.of("factor-codes", words).withPart("codes", items));
    }

    private PlainPage frame(String key, boolean isMistaken, PlainPage main) {
        var title = words.translate(key);
        return PlainPage.of("frame", words)
                .with("title", isMistaken ? words.translate("shell.password.titleAfterError", title) : title)
                .with("kind", "welcome")
                .withPart("head", "")
                .withPart("main", main.html());
    }

    private String said(String text) {
        return PlainPage.of("said", words).with("text", text).html();
    }

    private String signOut() {
        var token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf ? csrf.getToken() : "";
        return PlainPage.of("factor-leave", words).with("csrf", token).html();
    }

    private String password(String mistaken) {
        return field(Proof.PASSWORD, "shell.factor.password.hint", "current-password", PasswordRules.LONGEST, mistaken);
    }

    private String field(String field, String hint, String autocomplete, int longest, String mistaken) {
        var isMistaken = field.equals(mistaken);
        return PlainPage.of("field-input", words)
                .with("field", field)
                .with("label", words.translate("shell.factor." + field))
                .with("hint", words.translate(hint))
                .with("type", Proof.PASSWORD.equals(field) ? "password" : "text")
                .with("longest", String.valueOf(longest))
                .with("autocomplete", autocomplete)
                .with("value", "")
                .withPart("state", isMistaken ? " aria-invalid=\"true\"" : "")
                .withPart("focus", isMistaken ? " autofocus" : "")
                .withPart("mistake", isMistaken ? mistake(field) : "")
                .html();
    }

    private String mistake(String field) {
        return PlainPage.of("field-mistake", words)
                .with("text", words.translate("shell.factor." + field + ".wrong"))
                .html();
    }
}
