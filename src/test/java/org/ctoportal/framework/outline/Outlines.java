package org.ctoportal.framework.outline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;

/** Outlines of a few entries, so that a rule can be tested by what it reads. */
public final class Outlines {

    private Outlines() {}

    /**
     * One entry.
     *
     * @param parent code of the entry it belongs to; empty for the pack
     */
    public record Row(String code, String parent, String text, List<Detail> details) {

        public static Row of(String code, String parent, String text, Detail... details) {
            return new Row(code, parent, text, List.of(details));
        }
    }

    public static PackOutline of(Row... rows) {
        return of("{}", List.of(rows));
    }

    /** The entries, each after the one it belongs to, under a heading for each parent. */
    public static PackOutline of(String rest, List<Row> rows) {
        return of(rest, rows, Map.of());
    }

    /** Entries some of which say where they come from, by code. */
    public static PackOutline of(Map<String, Origin> origins, Row... rows) {
        return of("{}", List.of(rows), origins);
    }

    private static PackOutline of(String rest, List<Row> rows, Map<String, Origin> origins) {
        var builder = new OutlineBuilder(pack(rest), JsonDetails.of(rest), origins);
        var parents = new HashMap<String, TemplateNode>();
        parents.put("", builder.root());
        var headings = new HashMap<String, TemplateNode>();
        for (var row : rows) {
            var heading =
                    headings.computeIfAbsent(row.parent(), parent -> builder.heading(parents.get(parent), "items"));
            var content = new NodeContent(row.code(), "", row.text(), row.details(), null, null);
            parents.putIfAbsent(row.code(), builder.add(heading, "items", content));
        }
        return builder.build();
    }

    private static PackVersion pack(String rest) {
        return new PackVersion(
                new PackVersionId(1),
                PackKind.FRAMEWORK,
                "PACK",
                "Pack",
                "1.0.0",
                "en-US",
                "",
                "Independent",
                null,
                Instant.EPOCH,
                rest,
                "",
                null);
    }
}
