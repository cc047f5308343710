package org.ctoportal.framework.opendata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** A public object as a page for people: what it says, what it belongs to, what belongs to it, and where its data are. */
final class ObjectPage {

    private static final int MOST_CHILDREN = 500;
    private static final int DEEPEST = 10;

    private final Found found;
    private final Map<String, Object> object;
    private final PageWords words;

    ObjectPage(Found found, PageWords words) {
        this.found = found;
        this.object = found.object();
        this.words = words;
    }

    String html() {
        return PlainPage.of("frame", words)
                .with("title", heading())
                .with("kind", "public-object")
                .withPart("head", part("public-head").with("data", data()).html())
                .withPart("main", main())
                .html();
    }

    private String main() {
        return part("public-object")
                .with("contentLanguage", found.listing().pack().locale())
                .with("type", type())
                .with("heading", heading())
                .with("data", data())
                .withPart("way", links(way()))
                .withPart("texts", texts())
                .withPart("facts", facts())
                .withPart("sections", sections())
                .html();
    }

    private String type() {
        var type = Parts.text(object.get("CFItemType"));
        if (!type.isEmpty()) {
            return type;
        }
        return found.kind() == ObjectKind.DOCUMENT
                ? words.translate("framework.public.framework")
                : found.kind().field();
    }

    private String heading() {
        return List.of("fullStatement", "title", "associationType", "quality", "category", "description").stream()
                .map(field -> Parts.text(object.get(field)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(this::type);
    }

    /** The address of the same as data, in this portal. */
    private String data() {
        return place(found.identifier()) + Representation.JSON.ending();
    }

    private static String place(String identifier) {
        return "/uri/" + identifier;
    }

    /** From the framework down to what the object stands under. */
    private List<Map<String, Object>> way() {
        if (found.kind() == ObjectKind.DOCUMENT) {
            return List.of();
        }
        var way = new ArrayList<Map<String, Object>>();
        var at = found.identifier();
        for (var depth = 0; depth < DEEPEST; depth++) {
            var above = found.framework().from(at).stream()
                    .filter(association -> "isChildOf".equals(association.get("associationType")))
                    .findFirst();
            if (above.isEmpty()) {
                break;
            }
            var parent = Parts.map(above.get().get("destinationNodeURI"));
            way.add(parent);
            at = Parts.text(parent.get("identifier"));
        }
        var document = found.listing().identifier();
        if (way.isEmpty() || !document.equals(way.getLast().get("identifier"))) {
            way.add(found.listing().link(""));
        }
        Collections.reverse(way);
        return way;
    }

    private String texts() {
        var texts = new StringBuilder();
        for (var field : List.of("notes", "licenseText", "description")) {
            var text = Parts.text(object.get(field));
            if (!text.isEmpty() && !text.equals(heading()) && found.kind() != ObjectKind.DOCUMENT) {
                texts.append(part("public-text").with("text", text).html());
            }
        }
        return texts.toString();
    }

    private String facts() {
        var pack = found.listing().pack();
        var facts = new LinkedHashMap<String, String>();
        facts.put("framework.public.code", Parts.text(object.get("humanCodingScheme")));
        facts.put("framework.public.version", pack.version());
        facts.put("framework.public.creator", found.listing().creator());
        facts.put(
                "framework.public.license",
                Parts.text(Parts.map(object.get("licenseURI")).get("title")));
        facts.put("framework.public.validFrom", Parts.text(object.get("statusStartDate")));
        facts.put("framework.public.validTo", Parts.text(object.get("statusEndDate")));
        facts.put("framework.public.source", pack.source());
        facts.put("framework.public.notice", pack.notice());
        facts.put("framework.public.address", found.listing().ids().uri(found.identifier()));
        var rows = new StringBuilder();
        facts.forEach((key, value) -> {
            if (!value.isEmpty()) {
                rows.append(part("public-fact")
                        .with("name", words.translate(key))
                        .with("value", value)
                        .html());
            }
        });
        return rows.toString();
    }

    private String sections() {
        return section("framework.public.replacedBy", found.replacements())
                + section("framework.public.replaces", ends("replacedBy"))
                + section("framework.public.children", ends("isChildOf"))
                + levels();
    }

    /** Where the associations of the type begin that end here, in their order. */
    private List<Map<String, Object>> ends(String type) {
        return found.framework().to(found.identifier()).stream()
                .filter(association -> type.equals(association.get("associationType")))
                .limit(MOST_CHILDREN)
                .map(association -> Parts.map(association.get("originNodeURI")))
                .toList();
    }

    private String section(String key, List<Map<String, Object>> links) {
        return links.isEmpty()
                ? ""
                : part("public-section")
                        .with("heading", words.translate(key))
                        .withPart("entries", links(links))
                        .html();
    }

    private String levels() {
        var criteria = new ArrayList<>(found.framework().criteria(found.identifier()));
        criteria.add(object);
        var entries = new StringBuilder();
        for (var criterion : criteria) {
            for (var level : Parts.maps(criterion.get(ObjectKind.LEVEL.field()))) {
                entries.append(part("public-level")
                        .with("quality", Parts.text(level.get("quality")))
                        .with("text", Parts.text(level.get("description")))
                        .html());
            }
        }
        return entries.isEmpty()
                ? ""
                : part("public-section")
                        .with("heading", words.translate("framework.public.levels"))
                        .withPart("entries", entries.toString())
                        .html();
    }

    private String links(List<Map<String, Object>> links) {
        var entries = new StringBuilder();
        for (var link : links) {
            var identifier = Parts.text(link.get("identifier"));
            var end = found.framework().find(identifier).map(PublicFramework.CaseObject::object);
            entries.append(part("public-link")
                    .with("place", place(identifier))
                    .with(
                            "code",
                            end.map(object -> Parts.text(object.get("humanCodingScheme")))
                                    .orElse(""))
                    .with("text", end.map(ObjectPage::words).orElseGet(() -> Parts.text(link.get("title"))))
                    .html());
        }
        return entries.toString();
    }

    /** What an object says; links are titled with codes where there are some. */
    private static String words(Map<String, Object> object) {
        return Parts.text(object.getOrDefault("fullStatement", object.get("title")));
    }

    private PlainPage part(String template) {
        return PlainPage.of(template, words);
    }
}
