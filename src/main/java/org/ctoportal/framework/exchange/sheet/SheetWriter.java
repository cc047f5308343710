package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Lays out a framework as rows: itself, its scales, then every area, skill and item under the one it belongs to. */
final class SheetWriter {

    static final String FRAMEWORK = "framework";
    static final String SCALE = "scale";
    static final String SCALE_LEVEL = "scale_level";
    static final String CHOICE = "choice";
    static final String ORIGIN = "origin";

    private final List<Map<SheetColumn, String>> lines = new ArrayList<>();
    private final Map<String, Map<String, Object>> origins = new LinkedHashMap<>();

    private SheetWriter() {}

    /** The rows, the header first. */
    static List<List<String>> rows(Map<String, Object> data) {
        var writer = new SheetWriter();
        writer.framework(data);
        return writer.rows();
    }

    static List<SheetColumn> usualColumns() {
        return Arrays.stream(SheetColumn.values())
                .filter(column -> !column.isRareAnchor())
                .toList();
    }

    private List<List<String>> rows() {
        var columns = Arrays.stream(SheetColumn.values())
                .filter(column -> !column.isRareAnchor() || lines.stream().anyMatch(line -> line.containsKey(column)))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(SheetColumn::title).toList());
        lines.forEach(line -> rows.add(
                columns.stream().map(column -> line.getOrDefault(column, "")).toList()));
        return rows;
    }

    private void framework(Map<String, Object> data) {
        Parts.maps(data.get("origins")).forEach(origin -> origins.put(Parts.text(origin.get("code")), origin));
        var header = Parts.map(data.get("framework"));
        if (!header.isEmpty()) {
            fill(line(FRAMEWORK, Parts.text(header.get("code")), ""), header, SheetField.FRAMEWORK);
        }
        Parts.map(data.get("scales")).forEach(this::scale);
        entries(ItemList.AREAS, data, "");
        origins.forEach((code, origin) -> fill(line(ORIGIN, code, ""), origin, SheetField.ORIGIN));
    }

    private void scale(String code, Object scale) {
        if (scale instanceof List<?> values) {
            line(CHOICE, code, "").put(SheetColumn.VALUES, CellText.join(values));
        } else {
            line(SCALE, code, "");
            Parts.maps(Parts.map(scale).get("levels"))
                    .forEach(level -> fill(line(SCALE_LEVEL, "", code), level, SheetField.SCALE_LEVEL));
        }
    }

    private void entries(ItemList list, Map<String, Object> owner, String parent) {
        for (var entry : Parts.maps(owner.get(list.field()))) {
            var code = Parts.text(entry.get("code"));
            var line = line(list.kind(), code, parent);
            fill(line, entry, SheetField.of(list));
            anchors(line, entry);
            var origin = origins.remove(code);
            if (origin != null) {
                fill(line, origin, SheetField.ORIGIN);
            }
            if (list == ItemList.AREAS) {
                entries(ItemList.SKILLS, entry, code);
            } else if (list == ItemList.SKILLS) {
                Arrays.stream(ItemList.values()).filter(ItemList::isItem).forEach(items -> entries(items, entry, code));
            }
        }
    }

    private static void anchors(Map<SheetColumn, String> line, Map<String, Object> question) {
        for (var anchor : Parts.maps(question.get("anchors"))) {
            var level = Parts.number(anchor.get("level")).intValue();
            if (level >= 1 && level <= SheetColumn.ANCHORS) {
                line.put(SheetColumn.anchor(level), Parts.text(anchor.get("text")));
            }
        }
    }

    private Map<SheetColumn, String> line(String kind, String code, String parent) {
        var line = new EnumMap<SheetColumn, String>(SheetColumn.class);
        line.put(SheetColumn.KIND, kind);
        line.put(SheetColumn.CODE, code);
        line.put(SheetColumn.PARENT, parent);
        lines.add(line);
        return line;
    }

    private static void fill(Map<SheetColumn, String> line, Map<String, Object> entry, List<SheetField> fields) {
        for (var field : fields) {
            var value = entry.get(field.field());
            if (value != null) {
                line.put(field.column(), cell(value));
            }
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case List<?> list -> CellText.join(list);
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> String.valueOf(value);
        };
    }
}
