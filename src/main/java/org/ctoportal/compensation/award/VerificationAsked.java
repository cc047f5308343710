package org.ctoportal.compensation.award;

import java.util.Locale;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;

/** How far a policy wants a certification verified before it pays for it. */
final class VerificationAsked {

    /** The clause that says what verification is. */
    static final String CLAUSE = "CP-DEF";

    private VerificationAsked() {}

    /** The issuer's word where the definition names the issuer, as the library's does; else that a document was seen. */
    static VerificationLevel of(@Nullable PolicyInForce adopted) {
        return adopted == null
                        || adopted.words(CLAUSE)
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains("issuer")
                ? VerificationLevel.ISSUER_DIRECTORY
                : VerificationLevel.DOCUMENT_SEEN;
    }
}
