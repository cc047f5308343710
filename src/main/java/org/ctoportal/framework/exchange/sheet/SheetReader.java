package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.framework.exchange.incoming.LooseEntry;

/**
 * Reads the rows of a table as a framework. Rows may come in any order; one that names no parent belongs to the area or
 * skill above it.
 */
final class SheetReader {

    private final Findings findings;
    private final SheetValues values;
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final SheetScales scales;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> origins = new LinkedHashMap<>();
    private final Map<ItemList, String> above = new HashMap<>();

    private record Entry(ItemList list, String parent, Map<String, Object> fields, Table.Row row) {}

    private SheetReader(Findings findings, SheetValues values) {
        this.findings = findings;
        this.values = values;
        this.scales = new SheetScales(values);
    }

    static Incoming read(Table table, Findings findings) {
        var content = table.content();
        if (content.isEmpty() || !SheetHeader.isHeader(content.getFirst())) {
            findings.add(table.name(), ImportReason.NO_FRAMEWORK_TABLE, table.name());
            return findings.refused();
        }
        var header = SheetHeader.of(table, content.getFirst(), findings);
        var reader = new SheetReader(findings, new SheetValues(table.name(), header, findings));
        content.subList(1, content.size()).forEach(reader::row);
        return reader.framework();
    }

    private void row(Table.Row row) {
        var kind = values.text(row, SheetColumn.KIND);
        var code = values.text(row, SheetColumn.CODE);
        var list = ItemList.named(kind);
        if (list.isPresent()) {
            entry(list.get(), code, row);
            return;
        }
        switch (kind) {
            case SheetWriter.FRAMEWORK -> part(data, SheetWriter.FRAMEWORK, code, row, SheetField.FRAMEWORK);
            case SheetWriter.SCALE, SheetWriter.SCALE_LEVEL, SheetWriter.CHOICE -> scales.row(kind, code, row);
            case SheetWriter.ORIGIN -> origin(code, row);
            default -> values.problem(row, SheetColumn.KIND, ImportReason.UNKNOWN_KIND, kind);
        }
    }

    private void part(Map<String, Object> owner, String name, String code, Table.Row row, List<SheetField> fields) {
        var part = new LinkedHashMap<String, Object>();
        if (!code.isEmpty()) {
            part.put("code", code);
        }
        values.fill(part, row, fields);
        owner.put(name, part);
    }

    private void entry(ItemList list, String code, Table.Row row) {
        if (code.isEmpty()) {
            values.problem(row, SheetColumn.CODE, ImportReason.MISSING, SheetColumn.CODE.title());
            return;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", code);
        values.fill(fields, row, SheetField.of(list));
        if (list == ItemList.INTERVIEW_QUESTIONS) {
            anchors(row, fields);
        }
        origin(code, row);
        if (entries.putIfAbsent(code, new Entry(list, parent(list, row), fields, row)) != null) {
            values.problem(row, SheetColumn.CODE, ImportReason.DUPLICATE_CODE, code);
        }
        above.put(list, code);
    }

    private String parent(ItemList list, Table.Row row) {
        var named = values.text(row, SheetColumn.PARENT);
        var owner = list.isItem() ? ItemList.SKILLS : ItemList.AREAS;
        return named.isEmpty() && list != ItemList.AREAS ? above.getOrDefault(owner, "") : named;
    }

    private void anchors(Table.Row row, Map<String, Object> question) {
        var anchors = new ArrayList<Object>();
        for (var level = 1; level <= SheetColumn.ANCHORS; level++) {
            var anchor = new LinkedHashMap<String, Object>();
            values.fill(anchor, row, List.of(new SheetField(SheetColumn.anchor(level), "text", SheetField.Form.TEXT)));
            if (!anchor.isEmpty()) {
                anchor.put("level", BigDecimal.valueOf(level));
                anchors.add(anchor);
            }
        }
        if (!anchors.isEmpty()) {
            question.put("anchors", anchors);
        }
    }

    private void origin(String code, Table.Row row) {
        var origin = new LinkedHashMap<String, Object>();
        values.fill(origin, row, SheetField.ORIGIN);
        if (!origin.isEmpty()) {
            origin.put("code", code);
            origins.put(code, origin);
        }
    }

    private Incoming framework() {
        if (entries.size() > Limits.ITEMS) {
            findings.add("", ImportReason.TOO_MANY_ITEMS, String.valueOf(Limits.ITEMS));
            return findings.refused();
        }
        if (!scales.all().isEmpty()) {
            data.put("scales", scales.all());
        }
        var loose = new ArrayList<LooseEntry>();
        entries.values()
                .forEach(entry ->
                        owner(entry).ifPresentOrElse(owner -> add(owner, entry), () -> loose.add(loose(entry))));
        if (!origins.isEmpty()) {
            data.put("origins", List.copyOf(origins.values()));
        }
        return new Incoming(PackKind.FRAMEWORK, false, data, findings.all(), loose);
    }

    private Optional<Map<String, Object>> owner(Entry entry) {
        if (entry.list() == ItemList.AREAS) {
            return Optional.of(data);
        }
        var owner = entries.get(entry.parent());
        if (owner == null || owner.list() != (entry.list().isItem() ? ItemList.SKILLS : ItemList.AREAS)) {
            return Optional.empty();
        }
        return Optional.of(owner.fields());
    }

    private LooseEntry loose(Entry entry) {
        var problem = values.problem(entry.row(), SheetColumn.PARENT, ImportReason.UNKNOWN_PARENT, entry.parent());
        return new LooseEntry(entry.list(), entry.parent(), entry.fields(), problem);
    }

    @SuppressWarnings("unchecked") // lists of entries come from here only
    private static void add(Map<String, Object> owner, Entry entry) {
        ((List<Object>) owner.computeIfAbsent(entry.list().field(), key -> new ArrayList<>())).add(entry.fields());
    }
}
