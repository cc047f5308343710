package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Reads the rows of scales and their levels, and of lists of words to choose from. */
final class SheetScales {

    private final SheetValues values;
    private final Map<String, List<Object>> levels = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    SheetScales(SheetValues values) {
        this.values = values;
    }

    void row(String kind, String code, Table.Row row) {
        switch (kind) {
            case SheetWriter.SCALE -> levels.putIfAbsent(code, new ArrayList<>());
            case SheetWriter.CHOICE -> choices.put(code, CellText.split(values.text(row, SheetColumn.VALUES)));
            default -> level(row);
        }
    }

    private void level(Table.Row row) {
        var scale = values.text(row, SheetColumn.PARENT);
        if (scale.isEmpty()) {
            values.problem(row, SheetColumn.PARENT, ImportReason.MISSING, SheetColumn.PARENT.title());
            return;
        }
        var level = new LinkedHashMap<String, Object>();
        values.fill(level, row, SheetField.SCALE_LEVEL);
        levels.computeIfAbsent(scale, key -> new ArrayList<>()).add(level);
    }

    Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>(choices);
        levels.forEach((code, list) -> all.put(code, scale(list)));
        return all;
    }

    /** A scale goes from its lowest level to its highest. */
    private static Map<String, Object> scale(List<Object> levels) {
        var scale = new LinkedHashMap<String, Object>();
        var numbers = Parts.maps(levels).stream()
                .map(level -> level.get("level"))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            scale.put("min", numbers.getFirst());
            scale.put("max", numbers.getLast());
        }
        if (!levels.isEmpty()) {
            scale.put("levels", levels);
        }
        return scale;
    }
}
