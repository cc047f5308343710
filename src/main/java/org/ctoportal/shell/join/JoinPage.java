package org.ctoportal.shell.join;

import java.util.Map;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.people.InvitationDetails;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** Makes the page of an invitation: for somebody new, for somebody with an account, and for a link that opens nothing. */
final class JoinPage {

    private final PageWords words;

    JoinPage(PageWords words) {
        this.words = words;
    }

    PlainPage newcomer(String address, InvitationDetails invitation, String name, Map<String, String> mistakes) {
        var main = main("join", address, invitation)
                .withPart("message", mistakes.isEmpty() ? "" : summary(mistakes.size()))
                .with("email", invitation.email())
                .withPart("name", field(JoinForm.NAME, "text", "name", InvitePerson.LONGEST_NAME, name, mistakes))
                .withPart(
                        "password",
                        field(JoinForm.PASSWORD, "password", "new-password", PasswordRules.LONGEST, "", mistakes));
        var title = words.translate("shell.join.title");
        return frame(mistakes.isEmpty() ? title : words.translate("shell.join.titleAfterError", title), main);
    }

    /** Somebody with an account signs in first. */
    PlainPage signIn(String address, InvitationDetails invitation) {
        return frame(words.translate("shell.join.title"), main("join-sign-in", address, invitation));
    }

    PlainPage confirm(String address, InvitationDetails invitation) {
        return frame(words.translate("shell.join.title"), main("join-confirm", address, invitation));
    }

    /** Somebody else is signed in. */
    PlainPage other(String address, InvitationDetails invitation, String signedIn) {
        var main = main("join-other", address, invitation)
                .with("other", words.translate("shell.join.other", invitation.email(), signedIn));
        return frame(words.translate("shell.join.title"), main);
    }

    PlainPage over() {
        return frame(words.translate("shell.join.over.title"), PlainPage.of("join-over", words));
    }

    private PlainPage main(String template, String address, InvitationDetails invitation) {
        return PlainPage.of(template, words)
                .with("address", address)
                .with("lead", words.translate("shell.join.lead", invitation.invitedBy(), invitation.districtName()));
    }

    private PlainPage frame(String title, PlainPage main) {
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "alone")
                .withPart("head", "")
                .withPart("main", main.html());
    }

    private String summary(int mistakes) {
        return PlainPage.of("mistakes", words)
                .with("text", words.translate("shell.welcome.mistakes", mistakes))
                .html();
    }

    private String field(
            String field, String type, String autocomplete, int longest, String value, Map<String, String> mistakes) {
        var mistake = mistakes.get(field);
        return PlainPage.of("field-input", words)
                .with("field", field)
                .with("label", words.translate("shell.welcome." + field))
                .with("hint", words.translate("shell.welcome." + field + ".hint", longest))
                .with("type", type)
                .with("longest", String.valueOf(longest))
                .with("autocomplete", autocomplete)
                .with("value", value)
                .withPart("state", mistake == null ? "" : " aria-invalid=\"true\"")
                .withPart("focus", isFirst(field, mistakes) ? " autofocus" : "")
                .withPart("mistake", mistake == null ? "" : mistakeAt(mistake))
                .html();
    }

    /** The first field in need of attention; at first that is the password, because the name is known. */
    private static boolean isFirst(String field, Map<String, String> mistakes) {
        return mistakes.isEmpty()
                ? field.equals(JoinForm.PASSWORD)
                : field.equals(mistakes.keySet().iterator().next());
    }

    private String mistakeAt(String key) {
        return PlainPage.of("field-mistake", words)
                .with("text", words.translate(key, PasswordRules.SHORTEST, PasswordRules.LONGEST))
                .html();
    }
}
