package org.ctoportal.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.LinkToken;

/** A token as programs send it: the number of the district, so that no other is opened, and a secret. */
record TokenText(DistrictId district, LinkToken secret) {

    private static final Pattern FORM = Pattern.compile("cto_([1-9]\\d{0,17})_([\\w-]{43})");
    private static final int HINT = 4;

    static Optional<TokenText> find(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new TokenText(
                        new DistrictId(Long.parseLong(matcher.group(1))), new LinkToken(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return "cto_" + district.value() + "_" + secret.value();
    }

    /** By which people tell their tokens apart. */
    String hint() {
        return secret.value().substring(secret.value().length() - HINT);
    }

    @Override
    public String toString() {
        return "TokenText";
    }
}
