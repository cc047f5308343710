package org.ctoportal.shell.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.DemoPeople.DemoPerson;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.stereotype.Component;

/** Makes the sign-in page: the form, what happened before it, and in demo mode the people to try the portal as. */
@Component
class SignInPage {

    private final DemoPeople demoPeople;
    private final PortalScripts scripts;
    private final Announcement announcement;
    private final ProviderLinks providers;

    SignInPage(DemoPeople demoPeople, PortalScripts scripts, Announcement announcement, ProviderLinks providers) {
        this.demoPeople = demoPeople;
        this.scripts = scripts;
        this.announcement = announcement;
        this.providers = providers;
    }

    /** The page; {@code email} is what was typed before a refusal, otherwise empty. */
    PlainPage page(PageWords words, Occasion occasion, String email) {
        return page(words, occasion, email, "");
    }

    /** The same with one more part below what happened before. */
    PlainPage page(PageWords words, Occasion occasion, String email, String below) {
        var people = demoPeople.list();
        var refused = occasion == Occasion.REFUSED;
        var heading = words.translate(people.isEmpty() ? "shell.signIn.title" : "shell.signIn.title.demo");
        var main = PlainPage.of("sign-in", words)
                .with("heading", heading)
                .with("level", people.isEmpty() ? "h1" : "h2")
                .with("email", email)
                .withPart("message", announcement.html(words) + message(words, occasion) + below)
                .withPart("providers", providers.onSignIn(words))
                .withPart("demo", people.isEmpty() ? "" : demo(words, people))
                .withPart("emailState", refused ? " aria-describedby=\"message\"" : focusUnless(!people.isEmpty()))
                .withPart("passwordState", refused ? " aria-describedby=\"message\" autofocus" : "");
        var title = words.translate("shell.signIn.title");
        return PlainPage.of("frame", words)
                .with("title", refused ? words.translate("shell.signIn.titleAfterError", title) : title)
                .with("kind", people.isEmpty() ? "alone" : "beside")
                .withPart("head", scripts.links())
                .withPart("main", main.html());
    }

    /** In demo mode the focus stays at the top of the page, where the people are. */
    private static String focusUnless(boolean demo) {
        return demo ? "" : " autofocus";
    }

    private static String message(PageWords words, Occasion occasion) {
        return switch (occasion) {
            case ARRIVED -> "";
            case REFUSED -> PlainPage.of("sign-in-refused", words).html();
            case SIGNED_OUT -> said(words, "shell.signIn.signedOut");
            case EXPIRED -> said(words, "shell.signIn.expired");
            case PROVIDER_NEEDED -> said(words, "shell.signIn.providerNeeded");
            case PASSWORD_CHANGED -> said(words, "shell.signIn.passwordChanged");
        };
    }

    private static String said(PageWords words, String key) {
        return PlainPage.of("said", words).with("text", words.translate(key)).html();
    }

    private static String demo(PageWords words, List<DemoPerson> people) {
        var groups = people.stream()
                .collect(Collectors.groupingBy(
                        person -> heading(words, person.districts()), LinkedHashMap::new, Collectors.toList()));
        var parts = groups.entrySet().stream()
                .map(group -> PlainPage.of("sign-in-demo-group", words)
                        .with("heading", group.getKey())
                        .withPart("people", joined(group.getValue().stream().map(person -> card(words, person))))
                        .html());
        return PlainPage.of("sign-in-demo", words)
                .withPart("groups", joined(parts))
                .html();
    }

    private static String heading(PageWords words, List<String> districts) {
        return switch (districts.size()) {
            case 0 -> words.translate("shell.demo.everywhere");
            case 1 -> districts.getFirst();
            default -> words.translate("shell.demo.several");
        };
    }

    private static String card(PageWords words, DemoPerson person) {
        return PlainPage.of("sign-in-demo-person", words)
                .with("id", Long.toString(person.id().value()))
                .with("initials", initials(person.name()))
                .with("name", person.name())
                .with("title", person.title().isEmpty() ? words.translate("shell.demo.administrator") : person.title())
                .with("can", words.translate("shell.demo.can." + person.role()))
                .html();
    }

    private static String initials(String name) {
        return Stream.of(name.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }
}
