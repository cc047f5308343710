package org.ctoportal.framework.exchange.caseformat;

import java.time.Instant;

/**
 * What a package says beside its framework.
 *
 * @param baseUrl of the portal, without a slash at the end; every address begins with it
 * @param creator who publishes the framework
 * @param changed when the version last changed
 */
public record CaseOptions(String baseUrl, String creator, Instant changed, CaseVersion version) {}
