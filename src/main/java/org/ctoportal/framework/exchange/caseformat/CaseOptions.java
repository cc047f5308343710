package org.ctoportal.framework.exchange.caseformat;

import java.time.Instant;

/**
 * What a package says beside its framework.
 *
 * @param baseUrl of the portal, without a slash at the end; every address begins with it
 * @param creator who publishes the framework
 * @param changed when the version last changed
 * @param owner whose edition it is, as a part of every identifier; empty for what the portal ships
 */
public record CaseOptions(String baseUrl, String creator, Instant changed, CaseVersion version, String owner) {

    public CaseOptions(String baseUrl, String creator, Instant changed, CaseVersion version) {
        this(baseUrl, creator, changed, version, "");
    }
}
