package org.ctoportal.credential.holding;

/**
 * The badge that the verification of a holding rests on.
 *
 * @param code the credential it was recorded as
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptBadge(Holder holder, String code, byte[] file) {}
