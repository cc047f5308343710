package org.ctoportal.jobdescription.posting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of the district's profile the law wants in a posting: the coordinators for Title IX (34 CFR 106.8) and for Section 504
 * and the Americans with Disabilities Act (34 CFR 104.8, 28 CFR 35.106), each with title, address, telephone and email.
 */
final class ProfileNotices {

    static final String TITLE_IX = "titleix";
    static final String SECTION_504 = "s504";

    private static final List<String> PARTS = List.of("title", "address", "phone", "email");
    private static final List<String> OF_DISTRICT = List.of("district.", TITLE_IX + ".", SECTION_504 + ".", "board.");

    private ProfileNotices() {}

    /** Whether a value is said once for the whole district, in its profile. */
    static boolean isOfDistrict(String variable) {
        return OF_DISTRICT.stream().anyMatch(variable::startsWith);
    }

    /** Names of the values that are missing of a coordinator. */
    static List<String> missing(String coordinator, Map<String, String> facts) {
        return PARTS.stream()
                .map(part -> coordinator + "." + part)
                .filter(name -> facts.getOrDefault(name, "").isBlank())
                .toList();
    }

    static boolean isOfCoordinator(String variable) {
        return Stream.of(TITLE_IX, SECTION_504).anyMatch(coordinator -> variable.startsWith(coordinator + "."));
    }
}
