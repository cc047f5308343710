package org.ctoportal.credential.rule;

/** How far it is known that somebody holds a credential, the least first. */
public enum VerificationLevel {
    SELF_DECLARED,
    DOCUMENT_SEEN,
    ISSUER_DIRECTORY,
    CRYPTOGRAPHIC;

    /** A credential counts for pay or printing only after the issuer's word: its directory, or its signature. */
    public boolean isOfIssuer() {
        return compareTo(ISSUER_DIRECTORY) >= 0;
    }
}
