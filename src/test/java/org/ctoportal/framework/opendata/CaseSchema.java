package org.ctoportal.framework.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the official schemas of CASE 1.0 and 1.1 ask of every object. */
final class CaseSchema {

    private static final Set<String> ALWAYS = Set.of("identifier", "uri", "lastChangeDateTime");
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "CFDocument", Set.of("creator", "title"),
            "CFItems", Set.of("fullStatement"),
            "CFAssociations", Set.of("associationType", "originNodeURI", "destinationNodeURI"),
            "CFItemTypes", Set.of("title", "description", "hierarchyCode"),
            "CFLicenses", Set.of("title", "licenseText"),
            "CFRubrics", Set.of("CFRubricCriteria"),
            "CFRubricCriteria", Set.of("category"),
            "CFRubricCriterionLevels", Set.of("score"));
    private static final Set<String> ONLY_IN_1_1 =
            Set.of("extensions", "frameworkType", "caseVersion", "targetType", "subject", "subjectURI");

    private CaseSchema() {}

    /** Checks the object, and every object in it. */
    static void check(String kind, JsonNode object, Release release) {
        assertThat(object.propertyNames()).as(kind).containsAll(ALWAYS).containsAll(REQUIRED.get(kind));
        assertThat(object.path("identifier").stringValue())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        assertThat(object.path("uri").stringValue())
                .isEqualTo(
                        "http://localhost:8080/uri/" + object.path("identifier").stringValue());
        if (release == Release.V1P0) {
            assertThat(object.propertyNames()).as(kind).doesNotContainAnyElementsOf(ONLY_IN_1_1);
        }
        object.properties().forEach(property -> {
            assertThat(property.getValue().isNull()).as(property.getKey()).isFalse();
            if (REQUIRED.containsKey(property.getKey())) {
                property.getValue().forEach(inner -> check(property.getKey(), inner, release));
            }
        });
    }

    static void checkPackage(JsonNode whole, Release release) {
        check("CFDocument", whole.path("CFDocument"), release);
        whole.path("CFItems").forEach(item -> check("CFItems", item, release));
        whole.path("CFAssociations").forEach(one -> check("CFAssociations", one, release));
        whole.path("CFRubrics").forEach(one -> check("CFRubrics", one, release));
        whole.path("CFDefinitions")
                .properties()
                .forEach(property -> property.getValue().forEach(inner -> check(property.getKey(), inner, release)));
    }
}
