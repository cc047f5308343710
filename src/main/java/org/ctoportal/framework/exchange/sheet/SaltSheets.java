package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A framework as the three sheets that OpenSALT exchanges. They hold the tree and its statements; weights, scales and the
 * further texts of an item have no place there.
 */
public final class SaltSheets {

    static final String DOCUMENT = "CF Doc";
    static final String ITEMS = "CF Item";
    static final String ASSOCIATIONS = "CF Association";

    private final Map<String, Object> pack;
    private final Map<String, String> schemes = new HashMap<>();

    private SaltSheets(Map<String, Object> pack) {
        this.pack = pack;
    }

    /** The workbook, without wording licensed from others. */
    public static byte[] xlsx(Map<String, Object> framework, CaseOptions options) {
        var sheets = new SaltSheets(CasePackage.toMap(framework, options));
        return XlsxWriter.write(List.of(sheets.document(), sheets.items(), sheets.associations()));
    }

    static boolean isItems(Table table) {
        return table.name().toLowerCase(Locale.ROOT).startsWith("cf item");
    }

    private Table document() {
        var document = Parts.map(pack.get("CFDocument"));
        var row = SaltColumns.DOCUMENT.stream()
                .map(name -> name.equals("lastChangeDate")
                        ? cell(document.get("lastChangeDateTime"))
                        : cell(document.get(name)))
                .toList();
        return FrameworkSheet.table(DOCUMENT, List.of(SaltColumns.DOCUMENT, row));
    }

    private Table items() {
        var levels = smartLevels();
        var rows = new ArrayList<List<String>>();
        rows.add(SaltColumns.ITEM);
        for (var item : Parts.maps(pack.get("CFItems"))) {
            var id = Parts.text(item.get("identifier"));
            schemes.put(id, Parts.text(item.get("humanCodingScheme")));
            rows.add(SaltColumns.ITEM.stream()
                    .map(name -> switch (name) {
                        case "smartLevel" -> levels.getOrDefault(id, "");
                        case "license" ->
                            Parts.text(Parts.map(item.get("licenseURI")).get("title"));
                        default -> cell(item.get(name));
                    })
                    .toList());
        }
        return FrameworkSheet.table(ITEMS, rows);
    }

    /** Where each item stands: 1, 1.1, 1.2 and so on. */
    private Map<String, String> smartLevels() {
        var children = Parts.maps(pack.get("CFAssociations")).stream()
                .filter(one -> "isChildOf".equals(one.get("associationType")))
                .sorted(Comparator.comparing((Map<String, Object> one) -> Parts.number(one.get("sequenceNumber"))))
                .collect(Collectors.groupingBy(
                        one -> id(one, "destinationNodeURI"),
                        Collectors.mapping(one -> id(one, "originNodeURI"), Collectors.toList())));
        var levels = new HashMap<String, String>();
        var waiting = new ArrayDeque<>(
                List.of(Parts.text(Parts.map(pack.get("CFDocument")).get("identifier"))));
        while (!waiting.isEmpty()) {
            var parent = waiting.pop();
            var number = 0;
            for (var child : children.getOrDefault(parent, List.of())) {
                number++;
                levels.put(
                        child, levels.containsKey(parent) ? levels.get(parent) + "." + number : String.valueOf(number));
                waiting.add(child);
            }
        }
        return levels;
    }

    private Table associations() {
        var rows = new ArrayList<List<String>>();
        rows.add(SaltColumns.ASSOCIATION);
        for (var one : Parts.maps(pack.get("CFAssociations"))) {
            if (!"isChildOf".equals(one.get("associationType"))) {
                var origin = Parts.map(one.get("originNodeURI"));
                var destination = Parts.map(one.get("destinationNodeURI"));
                rows.add(List.of(
                        cell(one.get("identifier")),
                        cell(origin.get("uri")),
                        cell(origin.get("identifier")),
                        scheme(origin),
                        cell(one.get("associationType")),
                        cell(destination.get("uri")),
                        cell(destination.get("identifier")),
                        scheme(destination),
                        "",
                        ""));
            }
        }
        return FrameworkSheet.table(ASSOCIATIONS, rows);
    }

    private String scheme(Map<String, Object> node) {
        return schemes.getOrDefault(Parts.text(node.get("identifier")), Parts.text(node.get("title")));
    }

    private static String id(Map<String, Object> association, String end) {
        return Parts.text(Parts.map(association.get(end)).get("identifier"));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> CellText.join(list);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
