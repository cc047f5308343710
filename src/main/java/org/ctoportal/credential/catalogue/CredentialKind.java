package org.ctoportal.credential.catalogue;

/** What sort of thing a credential is. */
public enum CredentialKind {
    CERTIFICATION,
    MICRO_CREDENTIAL,
    INDUSTRY_BADGE,
    PARTNER_BADGE,
    PROGRAM_CERTIFICATE,
    GRADUATE_CERTIFICATE,
    ENTERPRISE_CERTIFICATION,
    STATE_LICENSE,
    PROCESS_CERTIFICATION
}
