package org.ctoportal.signon;

/**
 * Who a provider says it is, after its word was checked.
 *
 * @param subject the number by which it knows the person for good
 * @param email an address that it says is theirs
 * @param hasFactor whether it says that it asked for more than one factor
 */
public record ProvenIdentity(String subject, String email, String name, boolean hasFactor) {}
