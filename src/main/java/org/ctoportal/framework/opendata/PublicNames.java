package org.ctoportal.framework.opendata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Which identifiers a public framework knows: little enough to be kept for many of them. */
final class PublicNames {

    /** The first halves, of which sixty bits come from a digest; whoever finds one looks closer. */
    private final long[] halves;

    private final Map<String, List<Map<String, Object>>> replacements = new HashMap<>();

    PublicNames(PublicFramework framework) {
        halves = StreamSupport.stream(framework.identifiers().spliterator(), false)
                .mapToLong(identifier -> UUID.fromString(identifier).getMostSignificantBits())
                .sorted()
                .toArray();
        for (var association : Parts.maps(framework.content().get("CFAssociations"))) {
            if ("replacedBy".equals(association.get("associationType"))) {
                var old = Parts.text(Parts.map(association.get("originNodeURI")).get("identifier"));
                replacements.computeIfAbsent(old, key -> List.of(Parts.map(association.get("destinationNodeURI"))));
            }
        }
    }

    boolean mayKnow(UUID identifier) {
        return Arrays.binarySearch(halves, identifier.getMostSignificantBits()) >= 0;
    }

    /** Links to what took the place of an item. */
    List<Map<String, Object>> replacementsOf(String identifier) {
        return replacements.getOrDefault(identifier, List.of());
    }
}
