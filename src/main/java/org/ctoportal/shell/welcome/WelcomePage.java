package org.ctoportal.shell.welcome;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.district.OrganizationType;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** Makes the welcome page: the form with what was typed, each mistake at its field. */
final class WelcomePage {

    private final PageWords words;

    WelcomePage(PageWords words) {
        this.words = words;
    }

    PlainPage form(WelcomeForm form, Map<String, String> mistakes) {
        var main = PlainPage.of("welcome", words)
                .withPart("message", mistakes.isEmpty() ? "" : summary(mistakes.size()))
                .withPart("token", input(form, mistakes, WelcomeForm.TOKEN, "text", "off"))
                .withPart("name", input(form, mistakes, WelcomeForm.NAME, "text", "name"))
                .withPart("email", input(form, mistakes, WelcomeForm.EMAIL, "email", "username"))
                .withPart("password", input(form, mistakes, WelcomeForm.PASSWORD, "password", "new-password"))
                .withPart("district", input(form, mistakes, WelcomeForm.DISTRICT, "text", "organization"))
                .withPart("state", select(form, mistakes, WelcomeForm.STATE, Choices.STATES))
                .withPart("organization", select(form, mistakes, WelcomeForm.ORGANIZATION, organizations()))
                .withPart("zone", select(form, mistakes, WelcomeForm.ZONE, zones()));
        var title = words.translate("shell.welcome.title");
        return frame(mistakes.isEmpty() ? title : words.translate("shell.welcome.titleAfterError", title), main);
    }

    PlainPage done() {
        return frame(words.translate("shell.welcome.done.title"), PlainPage.of("welcome-done", words));
    }

    private PlainPage frame(String title, PlainPage main) {
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "welcome")
                .withPart("head", "")
                .withPart("main", main.html());
    }

    private String summary(int mistakes) {
        return PlainPage.of("mistakes", words)
                .with("text", words.translate("shell.welcome.mistakes", mistakes))
                .html();
    }

    private String input(
            WelcomeForm form, Map<String, String> mistakes, String field, String type, String autocomplete) {
        return field(form, mistakes, field, "field-input")
                .with("type", type)
                .with("longest", String.valueOf(WelcomeForm.longest(field)))
                .with("autocomplete", autocomplete)
                .with("value", field.equals(WelcomeForm.PASSWORD) ? "" : form.value(field))
                .html();
    }

    private String select(WelcomeForm form, Map<String, String> mistakes, String field, Map<String, String> choices) {
        var options = choices.entrySet().stream()
                .map(choice -> PlainPage.of("field-option", words)
                        .with("value", choice.getKey())
                        .with("text", choice.getValue())
                        .withPart("selected", choice.getKey().equals(form.value(field)) ? " selected" : "")
                        .html())
                .collect(Collectors.joining("\n"));
        return field(form, mistakes, field, "field-select")
                .withPart("options", options)
                .html();
    }

    private PlainPage field(WelcomeForm form, Map<String, String> mistakes, String field, String template) {
        var mistake = mistakes.get(field);
        return PlainPage.of(template, words)
                .with("field", field)
                .with("label", words.translate("shell.welcome." + field))
                .with("hint", words.translate("shell.welcome." + field + ".hint", WelcomeForm.longest(field)))
                .withPart("state", mistake == null ? "" : " aria-invalid=\"true\"")
                .withPart("focus", isFirst(field, mistakes) ? " autofocus" : "")
                .withPart("mistake", mistake == null ? "" : mistakeAt(mistake));
    }

    /** The first field in need of attention; at first that is the token. */
    private static boolean isFirst(String field, Map<String, String> mistakes) {
        return mistakes.isEmpty()
                ? field.equals(WelcomeForm.TOKEN)
                : field.equals(mistakes.keySet().iterator().next());
    }

    private String mistakeAt(String key) {
        return PlainPage.of("field-mistake", words)
                .with("text", words.translate(key, PasswordRules.SHORTEST, PasswordRules.LONGEST))
                .html();
    }

    private Map<String, String> organizations() {
        return Arrays.stream(OrganizationType.values())
                .collect(Collectors.toMap(
                        OrganizationType::name,
                        type -> words.translate("shell.welcome.organization." + type),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private Map<String, String> zones() {
        return Choices.ZONES.stream()
                .collect(Collectors.toMap(
                        zone -> zone,
                        zone -> ZoneId.of(zone).getDisplayName(TextStyle.FULL_STANDALONE, words.locale()) + " – "
                                + zone.substring(zone.indexOf('/') + 1).replace('_', ' '),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
