package org.ctoportal.framework.exchange.caseformat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers and addresses of a framework's parts. An item keeps its identifier through all versions, as its code keeps
 * its meaning; each version is a document of its own.
 */
public final class CaseIds {

    /** Chosen once at random; every identifier ever exchanged depends on it. */
    private static final UUID NAMESPACE = UUID.fromString("7c1e3a52-9d0b-4f4e-8a55-2b6f0d9c4e17");

    private final String scope;
    private final String baseUrl;

    public CaseIds(String pack, String baseUrl) {
        this(pack, "", baseUrl);
    }

    /** {@code owner} tells editions apart that have the same code; empty for what the portal ships. */
    public CaseIds(String pack, String owner, String baseUrl) {
        this.scope = owner.isEmpty() ? pack : owner + "\n" + pack;
        this.baseUrl = baseUrl;
    }

    /** What tells editions of districts apart in identifiers; empty for what the portal ships. */
    public static String owner(@Nullable DistrictId owner) {
        return owner == null ? "" : "district " + owner.value();
    }

    public String document(String version) {
        return id("document", version);
    }

    public String item(String code) {
        return id("item", code);
    }

    /** Types are the same whatever the framework. */
    String itemType(String kind) {
        return NameUuid.of(NAMESPACE, "item-type\n" + kind).toString();
    }

    String association(String type, String origin, String destination) {
        return id("association", type + "\n" + origin + "\n" + destination);
    }

    String part(String kind, String name) {
        return id(kind, name);
    }

    public String uri(String identifier) {
        return baseUrl + "/uri/" + identifier;
    }

    Map<String, Object> link(String title, String identifier) {
        var link = new LinkedHashMap<String, Object>();
        link.put("title", title);
        link.put("identifier", identifier);
        link.put("uri", uri(identifier));
        return link;
    }

    Map<String, Object> nodeLink(String title, String identifier) {
        var link = link(title, identifier);
        link.put("targetType", "CASE");
        return link;
    }

    private String id(String kind, String name) {
        return NameUuid.of(NAMESPACE, kind + "\n" + scope + "\n" + name).toString();
    }
}
