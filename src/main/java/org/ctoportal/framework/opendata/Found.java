package org.ctoportal.framework.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * A public object and the framework it was found in, the newest that has it.
 *
 * @param replacements links to what took its place, in whichever version
 */
record Found(PublicFramework framework, PublicFramework.CaseObject found, List<Map<String, Object>> replacements) {

    ObjectKind kind() {
        return found.kind();
    }

    Map<String, Object> object() {
        return found.object();
    }

    Listing listing() {
        return framework.listing();
    }

    String identifier() {
        return Parts.text(object().get("identifier"));
    }

    /** The object as CASE answers it alone: it says which document or package it belongs to. */
    Map<String, Object> alone(Release release) {
        if (kind() == ObjectKind.DOCUMENT) {
            return listing().document(release);
        }
        var alone = new LinkedHashMap<>(CasePackage.object(object(), release.version()));
        if (kind() == ObjectKind.ITEM || kind() == ObjectKind.ASSOCIATION) {
            alone.put(
                    "CFDocumentURI",
                    listing().link(listing().ids().uri(listing().identifier())));
        }
        return alone;
    }

    /** The item with every association it stands in. */
    Map<String, Object> withAssociations(Release release) {
        var associations = new ArrayList<Map<String, Object>>(framework.from(identifier()));
        associations.addAll(framework.to(identifier()));
        var set = new LinkedHashMap<String, Object>();
        set.put("CFItem", alone(release));
        set.put(
                "CFAssociations",
                associations.stream()
                        .map(association -> CasePackage.object(association, release.version()))
                        .toList());
        return set;
    }
}
