package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.line;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.framework.Origin;
import org.jspecify.annotations.Nullable;

/** Where the parts of a pack come from: a list of its own, so that packs without one stay what they were. */
public final class Origins {

    static final String NAME = "origins";

    static final Shape.Field FIELD = may(
            NAME,
            list(map(
                    must("code", text(60)),
                    must("origin", oneOf("own", "district", "licensed")),
                    may("based_on", line(100)),
                    may("licence", line(300)),
                    may("source", line(400)),
                    may("valid_from", new Shape.Day()),
                    may("valid_to", new Shape.Day()),
                    may("replaces", list(text(60))),
                    may("aliases", list(line(200))))));

    private Origins() {}

    /** What a pack says, by the code of the part. */
    static Map<String, Origin> of(Tree pack) {
        return pack.trees(NAME).stream()
                .map(Origins::origin)
                .collect(Collectors.toMap(Origin::code, Function.identity(), (first, second) -> first));
    }

    /** What the part above all others of a pack says, by the code of the part. */
    public static Map<String, Origin> in(PackPart root) {
        return of(Tree.of(root.values()));
    }

    /** What was written. */
    public static Origin read(String json) {
        return origin(JsonReader.read(json));
    }

    /** As canonical JSON, in the form of a pack. */
    public static String write(Origin origin) {
        return CanonicalJson.of(data(origin));
    }

    private static Origin origin(Tree tree) {
        return new Origin(
                tree.text("code"),
                kind(tree.textOrEmpty("origin")),
                tree.textOrEmpty("based_on"),
                tree.textOrEmpty("licence"),
                tree.textOrEmpty("source"),
                day(tree, "valid_from"),
                day(tree, "valid_to"),
                tree.texts("replaces"),
                tree.texts("aliases"));
    }

    /** A draft out of a table may say something else of a part, and not whose words it is made of. */
    private static Origin.Kind kind(String word) {
        return word.isEmpty() ? Origin.Kind.DISTRICT : Origin.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(Tree tree, String field) {
        var day = tree.textOrNull(field);
        return day == null ? null : LocalDate.parse(day);
    }

    /** The same as data of a pack. */
    static Map<String, @Nullable Object> data(Origin origin) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("code", origin.code());
        data.put("origin", origin.kind().name().toLowerCase(Locale.ROOT));
        data.put("based_on", orNull(origin.basedOn()));
        data.put("licence", orNull(origin.licence()));
        data.put("source", orNull(origin.source()));
        data.put("valid_from", written(origin.validFrom()));
        data.put("valid_to", written(origin.validTo()));
        data.put("replaces", origin.replaces().isEmpty() ? null : List.copyOf(origin.replaces()));
        data.put("aliases", origin.aliases().isEmpty() ? null : List.copyOf(origin.aliases()));
        return data;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
