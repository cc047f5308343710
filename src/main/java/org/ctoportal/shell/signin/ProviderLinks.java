package org.ctoportal.shell.signin;

import org.ctoportal.district.DistrictId;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.signon.SignOnDoor;
import org.springframework.stereotype.Component;

/**
 * The ways to the identity providers of districts. Links and no forms: the policy of these pages lets forms lead nowhere but to the portal, and
 * browsers hold redirects after them to that too.
 */
@Component
class ProviderLinks {

    private final SignOnDoor door;

    ProviderLinks(SignOnDoor door) {
        this.door = door;
    }

    /** Straight to the one district there is, else to the choice of one; nothing where no district has a provider. */
    String onSignIn(PageWords words) {
        if (!door.isOpen()) {
            return "";
        }
        var districts = door.districts();
        var only = districts.size() == 1 ? districts.getFirst() : null;
        var text = only == null
                ? words.translate("shell.district.any")
                : words.translate("shell.district.one", only.name());
        var address = only == null ? "" : "/" + only.id().value();
        return PlainPage.of("sign-in-providers", words)
                .withPart("link", link(words, PeopleRoutes.DISTRICT_SIGN_IN + address, text))
                .html();
    }

    /** To the provider's own page for signing out, where it has one. */
    String afterSignOut(PageWords words, DistrictId district) {
        return door.leave(district).isEmpty()
                ? ""
                : door.name(district)
                        .map(name -> PlainPage.of("sign-in-left", words)
                                .withPart(
                                        "link",
                                        link(
                                                words,
                                                PeopleRoutes.DISTRICT_SIGN_IN + "/" + district.value() + "/out",
                                                words.translate("shell.district.out", name)))
                                .html())
                        .orElse("");
    }

    static String link(PageWords words, String address, String text) {
        return PlainPage.of("provider-link", words)
                .with("address", address)
                .with("text", text)
                .html();
    }
}
