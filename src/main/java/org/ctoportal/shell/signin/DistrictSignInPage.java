package org.ctoportal.shell.signin;

import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.signon.Arrival;
import org.ctoportal.signon.SignOnRefusal;

/** Makes the pages on the way to a district's identity provider and back. */
final class DistrictSignInPage {

    /** More are not read through; an address finds the right one. */
    private static final int MOST = 20;

    private final PageWords words;

    DistrictSignInPage(PageWords words) {
        this.words = words;
    }

    PlainPage choice(List<DistrictSummary> districts) {
        return choice(districts.size() > MOST ? List.of() : districts, "", "");
    }

    /** What the typed address leads to. */
    PlainPage found(List<DistrictSummary> districts, String typed) {
        var message = districts.isEmpty() ? said(words.translate("shell.district.notFound")) : "";
        return choice(districts, typed, message);
    }

    private PlainPage choice(List<DistrictSummary> districts, String typed, String message) {
        var links = districts.stream()
                .map(district -> ProviderLinks.link(
                        words,
                        PeopleRoutes.DISTRICT_SIGN_IN + "/" + district.id().value(),
                        words.translate("shell.district.one", district.name())))
                .collect(Collectors.joining("\n"));
        return frame(
                words.translate("shell.district.title"),
                PlainPage.of("district", words)
                        .withPart("message", message)
                        .with("address", typed)
                        .withPart("links", links));
    }

    PlainPage refused(SignOnRefusal reason, DistrictId district) {
        var again = PeopleRoutes.DISTRICT_SIGN_IN + (reason == SignOnRefusal.NOT_OFFERED ? "" : "/" + district.value());
        return frame(
                words.translate("shell.signIn.titleAfterError", words.translate("shell.district.title")),
                PlainPage.of("district-refused", words)
                        .with("reason", words.translate("shell.district.refused." + reason))
                        .with("again", again));
    }

    PlainPage tried(Arrival.Tried tried) {
        var refusal = tried.refusal();
        var result = refusal == null
                ? words.translate("shell.district.tried.as", tried.as())
                : words.translate("shell.district.refused." + refusal);
        return frame(
                words.translate("shell.district.tried"),
                PlainPage.of("district-tried", words)
                        .with(
                                "text",
                                tried.email().isEmpty()
                                        ? words.translate("shell.district.tried.not")
                                        : words.translate("shell.district.tried.email", tried.email()))
                        .with("result", result)
                        .with("back", "/" + PeopleRoutes.SIGN_ON));
    }

    private String said(String text) {
        return PlainPage.of("said", words).with("text", text).html();
    }

    private PlainPage frame(String title, PlainPage main) {
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "alone")
                .withPart("head", "")
                .withPart("main", main.html());
    }
}
