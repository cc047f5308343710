package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.jspecify.annotations.Nullable;

/** Reads the three sheets of OpenSALT as a CASE package, and that as any other. */
final class SaltReader {

    /** The sheets have days where CASE wants a time; the framework does not keep it. */
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    private final Findings findings;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Object> items = new ArrayList<>();
    private final List<Object> associations = new ArrayList<>();
    private final Map<String, Map<String, Object>> byLevel = new HashMap<>();

    private SaltReader(Findings findings) {
        this.findings = findings;
    }

    static Incoming read(String place, List<Table> tables, Findings findings) {
        var reader = new SaltReader(findings);
        for (var table : tables) {
            var name = table.name().toLowerCase(Locale.ROOT);
            if (name.startsWith("cf doc")) {
                SaltRow.of(table, SaltColumns.DOCUMENT, findings).stream()
                        .findFirst()
                        .ifPresent(reader::document);
            } else if (SaltSheets.isItems(table)) {
                SaltRow.of(table, SaltColumns.ITEM, findings).forEach(row -> reader.item(table.name(), row));
            } else if (name.startsWith("cf assoc")) {
                SaltRow.of(table, SaltColumns.ASSOCIATION, findings).forEach(reader::association);
            }
        }
        if (reader.document.isEmpty()) {
            findings.add(place, ImportReason.NO_CASE_PACKAGE, SaltSheets.DOCUMENT);
            return findings.refused();
        }
        reader.children();
        var pack = new LinkedHashMap<String, Object>();
        pack.put("CFDocument", reader.document);
        pack.put("CFItems", reader.items);
        pack.put("CFAssociations", reader.associations);
        return CasePackage.read(place, pack, findings);
    }

    private void document(SaltRow row) {
        node(document, row.text("identifier"), "document " + row.text("title"));
        document.put("creator", row.text("creator"));
        row.copy(
                document,
                "title",
                "officialSourceURL",
                "publisher",
                "description",
                "language",
                "version",
                "notes",
                "adoptionStatus");
        row.copyTexts(document, "subject");
        licence(document, row.text("licenseTitle"));
    }

    private void item(String sheet, SaltRow row) {
        if (row.text("fullStatement").isEmpty()) {
            findings.add(new ImportProblem(
                    sheet, row.number(), "", row.text("humanCodingScheme"), ImportReason.MISSING, "fullStatement"));
            return;
        }
        var item = new LinkedHashMap<String, Object>();
        node(item, row.text("identifier"), "item " + row.text("smartLevel") + " " + row.text("fullStatement"));
        row.copy(
                item,
                "fullStatement",
                "humanCodingScheme",
                "listEnumeration",
                "abbreviatedStatement",
                "notes",
                "language",
                "CFItemType");
        row.copyTexts(item, "conceptKeywords", "educationLevel");
        licence(item, row.text("license"));
        items.add(item);
        var level = row.text("smartLevel").strip();
        if (!level.isEmpty() && byLevel.putIfAbsent(level, item) != null) {
            findings.add(new ImportProblem(
                    sheet, row.number(), "", row.text("humanCodingScheme"), ImportReason.DUPLICATE_CODE, level));
        }
    }

    private void association(SaltRow row) {
        var link = new LinkedHashMap<String, Object>();
        node(link, row.text("identifier"), "association " + row.cells());
        link.put("associationType", row.text("associationType"));
        link.put("originNodeURI", link(row.text("originNodeIdentifier"), row.text("originNodeHumanCodingScheme")));
        link.put(
                "destinationNodeURI",
                link(row.text("destinationNodeIdentifier"), row.text("destinationNodeHumanCodingScheme")));
        associations.add(link);
    }

    private void children() {
        byLevel.forEach((level, item) -> {
            var dot = level.lastIndexOf('.');
            var parent = dot < 0 ? document : byLevel.get(level.substring(0, dot));
            if (parent != null) {
                var child = new LinkedHashMap<String, Object>();
                node(child, "", "child " + level);
                child.put("associationType", "isChildOf");
                child.put("originNodeURI", link((String) item.get("identifier"), level));
                child.put("destinationNodeURI", link((String) parent.get("identifier"), level));
                child.put("sequenceNumber", number(level.substring(dot + 1)));
                associations.add(child);
            }
        });
    }

    private static BigDecimal number(String level) {
        return level.matches("\\d{1,9}") ? new BigDecimal(level) : BigDecimal.ZERO;
    }

    private static Map<String, Object> link(@Nullable String identifier, String title) {
        return new LinkedHashMap<>(
                Map.of("title", title, "identifier", String.valueOf(identifier), "uri", "urn:uuid:" + identifier));
    }

    private static void licence(Map<String, Object> node, String title) {
        if (!title.isBlank()) {
            node.put("licenseURI", link(made("licence " + title), title));
        }
    }

    private static void node(Map<String, Object> node, String identifier, String name) {
        var id = identifier.isBlank() ? made(name) : identifier.strip();
        node.put("identifier", id);
        node.put("uri", "urn:uuid:" + id);
        node.put("lastChangeDateTime", LONG_AGO);
    }

    private static String made(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
