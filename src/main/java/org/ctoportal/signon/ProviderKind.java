package org.ctoportal.signon;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose identity provider it is. What their word is worth differs: see {@link IdTokenCheck}. */
public enum ProviderKind {
    GOOGLE,
    ENTRA,
    OTHER;

    static final String OF_GOOGLE = "https://accounts.google.com";

    private static final String OF_ENTRA = "https://login.microsoftonline.com/%s/v2.0";
    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ISSUER = Pattern.compile("https?://[!-~]{1,240}");

    /**
     * Who stands behind its word.
     *
     * @param typed for Entra the number of the tenant, else the issuer itself; of Google nothing
     * @return nothing when it cannot be one
     */
    public Optional<String> issuer(String typed) {
        var text = typed.strip();
        return switch (this) {
            case GOOGLE -> Optional.of(OF_GOOGLE);
            case ENTRA ->
                Optional.of(text.toLowerCase(Locale.ROOT))
                        .filter(tenant -> TENANT.matcher(tenant).matches())
                        .map(OF_ENTRA::formatted);
            case OTHER -> Optional.of(text).filter(one -> ISSUER.matcher(one).matches());
        };
    }

    /** What was typed for the issuer. */
    String typed(String issuer) {
        return switch (this) {
            case GOOGLE -> "";
            case ENTRA -> tenant(issuer);
            case OTHER -> issuer;
        };
    }

    /** The tenant of Entra in whose name the issuer speaks. */
    static String tenant(String issuer) {
        var parts = issuer.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
