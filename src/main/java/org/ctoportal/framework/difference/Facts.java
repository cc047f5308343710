package org.ctoportal.framework.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.TemplateNode;

/** Everything an entry says, as words under the way to them. */
final class Facts {

    static final List<String> TITLE = List.of("title");
    static final List<String> TEXT = List.of("text");

    private final Map<List<String>, String> values = new LinkedHashMap<>();

    private Facts(TemplateNode entry) {
        add(TITLE, entry.title());
        add(TEXT, entry.text());
        entry.details().forEach(detail -> add(List.of(), detail));
        var provenance = entry.provenance();
        if (provenance != null) {
            add(List.of("source"), provenance.source());
            add(List.of("as_of"), provenance.asOf().toString());
            add(List.of("status"), provenance.status());
        }
    }

    static Map<List<String>, String> of(TemplateNode entry) {
        return new Facts(entry).values;
    }

    /** What a pack says of itself, but not which codes replace which: that is told entry by entry. */
    static Map<List<String>, String> of(PackVersion pack, TemplateNode root) {
        var facts = new Facts(root);
        facts.values.keySet().removeIf(field -> field.getFirst().equals(Origins.LIST));
        facts.add(List.of("structure_source"), pack.source());
        facts.add(List.of("notice"), pack.notice());
        return facts.values;
    }

    private void add(List<String> way, Detail detail) {
        var field = Stream.concat(way.stream(), Stream.of(detail.name())).toList();
        if (detail.parts().isEmpty()) {
            add(field, detail.value());
        } else if (detail.parts().stream().allMatch(part -> !part.name().isEmpty())) {
            detail.parts().forEach(part -> add(field, part));
        } else {
            add(field, lines(detail.parts()));
        }
    }

    private void add(List<String> field, String value) {
        if (!value.isEmpty()) {
            values.merge(field, value, (one, other) -> one + "\n" + other);
        }
    }

    private static String lines(List<Detail> parts) {
        var lines = parts.stream().map(Facts::line).toList();
        return String.join(lines.stream().noneMatch(line -> line.contains(" ")) ? ", " : "\n", lines);
    }

    private static String line(Detail detail) {
        var name = detail.name().isEmpty() ? "" : detail.name() + ": ";
        return name
                + (detail.parts().isEmpty()
                        ? detail.value()
                        : detail.parts().stream().map(Facts::line).collect(Collectors.joining("; ")));
    }
}
