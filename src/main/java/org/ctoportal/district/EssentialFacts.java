package org.ctoportal.district;

import java.util.List;

/** What nearly every document of a district prints of it. */
public final class EssentialFacts {

    public static final List<String> NAMES = List.of(
            "district.address",
            "board.name",
            "hr.contact",
            "titleix.title",
            "titleix.phone",
            "s504.title",
            "apply.method");

    private EssentialFacts() {}

    /** How many of them the district has not entered. */
    public static int missing(DistrictProfile profile) {
        return (int) NAMES.stream()
                .filter(name -> profile.facts().getOrDefault(name, "").isBlank())
                .count();
    }
}
