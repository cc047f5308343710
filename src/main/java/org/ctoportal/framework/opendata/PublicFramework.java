package org.ctoportal.framework.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** A public framework with its content: the CASE 1.1 package, and every object of it by identifier. */
final class PublicFramework {

    private final Listing listing;
    private final Map<String, Object> content;
    private final Map<String, CaseObject> objects = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> fromNode = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> toNode = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> criteria = new HashMap<>();

    /** An object of the package. */
    record CaseObject(ObjectKind kind, Map<String, Object> object) {}

    /** {@code data} is what the pack says; what must not be public is left out here. */
    PublicFramework(Listing listing, Map<String, Object> data) {
        this.listing = listing;
        this.content = CasePackage.toMap(PublicWording.of(data), listing.options());
        add(ObjectKind.DOCUMENT, Parts.map(content.get("CFDocument")));
        Parts.maps(content.get("CFItems")).forEach(item -> add(ObjectKind.ITEM, item));
        Parts.maps(content.get("CFAssociations")).forEach(this::addAssociation);
        var definitions = Parts.map(content.get("CFDefinitions"));
        for (var kind : ObjectKind.values()) {
            Parts.maps(definitions.get(kind.field())).forEach(object -> add(kind, object));
        }
        Parts.maps(content.get("CFRubrics")).forEach(this::addRubric);
    }

    private void add(ObjectKind kind, Map<String, Object> object) {
        objects.put(Parts.text(object.get("identifier")), new CaseObject(kind, object));
    }

    private void addAssociation(Map<String, Object> association) {
        add(ObjectKind.ASSOCIATION, association);
        keep(fromNode, association.get("originNodeURI"), association);
        keep(toNode, association.get("destinationNodeURI"), association);
    }

    private void addRubric(Map<String, Object> rubric) {
        add(ObjectKind.RUBRIC, rubric);
        for (var criterion : Parts.maps(rubric.get(ObjectKind.CRITERION.field()))) {
            add(ObjectKind.CRITERION, criterion);
            keep(criteria, criterion.get("CFItemURI"), criterion);
            Parts.maps(criterion.get(ObjectKind.LEVEL.field())).forEach(level -> add(ObjectKind.LEVEL, level));
        }
    }

    private static void keep(
            Map<String, List<Map<String, Object>>> index, @Nullable Object link, Map<String, Object> object) {
        index.computeIfAbsent(Parts.text(Parts.map(link).get("identifier")), key -> new ArrayList<>())
                .add(object);
    }

    Listing listing() {
        return listing;
    }

    Map<String, Object> content() {
        return content;
    }

    Iterable<String> identifiers() {
        return objects.keySet();
    }

    Optional<CaseObject> find(String identifier) {
        return Optional.ofNullable(objects.get(identifier));
    }

    /** The associations that begin at the object. */
    List<Map<String, Object>> from(String identifier) {
        return fromNode.getOrDefault(identifier, List.of());
    }

    /** The associations that end at the object. */
    List<Map<String, Object>> to(String identifier) {
        return toNode.getOrDefault(identifier, List.of());
    }

    /** The criteria of rubrics that are about the item. */
    List<Map<String, Object>> criteria(String identifier) {
        return criteria.getOrDefault(identifier, List.of());
    }
}
