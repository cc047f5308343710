package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** Makes the objects of a package: each has an identifier, an address and the time of its last change. */
record CaseNodes(CaseIds ids, String changed) {

    CaseNodes(CaseIds ids, Instant changed) {
        this(ids, changed.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    Map<String, Object> node(String identifier) {
        var node = new LinkedHashMap<String, Object>();
        node.put("identifier", identifier);
        node.put("uri", ids.uri(identifier));
        node.put("lastChangeDateTime", changed);
        return node;
    }

    Map<String, Object> association(
            String type, Map<String, Object> origin, Map<String, Object> destination, @Nullable BigDecimal sequence) {
        var association = node(
                ids.association(type, Parts.text(origin.get("identifier")), Parts.text(destination.get("identifier"))));
        association.put("associationType", type);
        association.put("originNodeURI", origin);
        association.put("destinationNodeURI", destination);
        if (sequence != null) {
            association.put("sequenceNumber", sequence);
        }
        return association;
    }

    /** A link to an item or document of the package, by its code where it has one. */
    Map<String, Object> linkTo(Map<String, Object> node) {
        var title = Stream.of("title", "humanCodingScheme", "fullStatement")
                .filter(node::containsKey)
                .map(node::get)
                .findFirst();
        return ids.nodeLink(Parts.text(title.orElse("")), Parts.text(node.get("identifier")));
    }
}
