package org.ctoportal.framework.outline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackVersion;

/** Entries under the entries they belong to, with a heading over each list of several. */
final class EntryOutline {

    private static final String TOP = "";

    private final OutlineBuilder builder;
    private final Map<String, List<PackEntry>> childrenOf;

    private EntryOutline(PackVersion pack, List<PackEntry> entries, Map<String, Origin> origins) {
        this.builder = new OutlineBuilder(pack, JsonDetails.of(pack.rest()), origins);
        this.childrenOf = entries.stream()
                .collect(groupingBy(
                        entry -> Objects.requireNonNullElse(entry.parent(), TOP), LinkedHashMap::new, toList()));
    }

    static PackOutline of(PackVersion pack, List<PackEntry> entries, Map<String, Origin> origins) {
        var outline = new EntryOutline(pack, entries, origins);
        outline.addChildren(outline.builder.root(), TOP);
        return outline.builder.build();
    }

    private void addChildren(TemplateNode parent, String code) {
        var lists = childrenOf.getOrDefault(code, List.of()).stream()
                .collect(groupingBy(PackEntry::kind, LinkedHashMap::new, toList()));
        lists.forEach((list, entries) -> {
            var under = entries.size() == 1 ? parent : builder.heading(parent, list);
            entries.forEach(entry -> addChildren(builder.add(under, list, content(entry)), entry.code()));
        });
    }

    private static NodeContent content(PackEntry entry) {
        return new NodeContent(
                entry.code(), entry.title(), entry.text(), JsonDetails.of(entry.details()), entry.provenance(), null);
    }
}
