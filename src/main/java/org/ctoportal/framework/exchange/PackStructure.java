package org.ctoportal.framework.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.framework.pack.PackContent;
import org.jspecify.annotations.Nullable;

/** What must hold of a pack's data even in draft: its parts are of the types they should be, and no code stands twice. */
final class PackStructure {

    private final String place;
    private final Findings findings;
    private final Set<String> codes = new HashSet<>();

    private PackStructure(String place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    static void check(String place, PackKind kind, Map<String, Object> data, Findings findings) {
        var structure = new PackStructure(place, findings);
        var header = PackContent.header(kind);
        if (!(Parts.map(data.get(header)).get("code") instanceof String)) {
            structure.problem(header + ".code", "", ImportReason.MISSING, "code");
        }
        if (kind == PackKind.FRAMEWORK) {
            structure.list(ItemList.AREAS, data, "");
        }
    }

    private void list(ItemList list, Map<String, Object> owner, String path) {
        var value = owner.get(list.field());
        var here = path + list.field();
        if (value != null && !(value instanceof List)) {
            problem(here, "", ImportReason.WRONG_TYPE, list.field());
            return;
        }
        var number = 0;
        for (var one : Parts.list(value)) {
            number++;
            entry(list, one, here + "[" + number + "]");
        }
    }

    private void entry(ItemList list, @Nullable Object value, String path) {
        var entry = Parts.map(value);
        if (!(entry.get("code") instanceof String code) || code.isBlank()) {
            problem(path, "", entry.containsKey("code") ? ImportReason.WRONG_TYPE : ImportReason.MISSING, "code");
            return;
        }
        if (!codes.add(code)) {
            problem(path, code, ImportReason.DUPLICATE_CODE, code);
        }
        for (var field : List.of("name", "text", "summary")) {
            if (entry.containsKey(field) && !(entry.get(field) instanceof String)) {
                problem(path, code, ImportReason.WRONG_TYPE, field);
            }
        }
        if (list == ItemList.AREAS) {
            list(ItemList.SKILLS, entry, path + ".");
        } else if (list == ItemList.SKILLS) {
            for (var items : ItemList.values()) {
                if (items.isItem()) {
                    list(items, entry, path + ".");
                }
            }
        }
    }

    private void problem(String path, String code, ImportReason reason, String detail) {
        findings.add(new ImportProblem(place, 0, path, code, reason, detail));
    }
}
