package org.ctoportal.framework.pack;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;

/** Which shape a pack of each kind has, and the part by which the kind is known. */
enum PackSchema {
    FRAMEWORK(PackKind.FRAMEWORK, "framework", "areas", FrameworkSchema.SHAPE),
    CLAUSES(PackKind.CLAUSES, "pack", "clauses", ClauseSchema.SHAPE),
    RULES(PackKind.RULES, "pack", "rules", RuleSchema.SHAPE),
    CREDENTIALS(PackKind.CREDENTIALS, "pack", "credential_types", CredentialSchema.SHAPE),
    ASSESSMENTS(PackKind.ASSESSMENTS, "pack", "instruments", AssessmentSchema.SHAPE),
    GROWTH(PackKind.GROWTH, "pack", "modules", GrowthSchema.SHAPE),
    LINTER(PackKind.LINTER, "pack", "topics", LinterSchema.SHAPE),
    RESOURCES(PackKind.RESOURCES, "pack", "resources", ResourceSchema.SHAPE);

    private final PackKind kind;
    private final String header;
    private final String mark;
    private final Shape.Fields shape;

    PackSchema(PackKind kind, String header, String mark, Shape shape) {
        this.kind = kind;
        this.header = header;
        this.mark = mark;
        this.shape = (Shape.Fields) shape;
    }

    static Optional<PackSchema> fitting(Tree pack) {
        return Arrays.stream(values())
                .filter(schema -> pack.has(schema.header) && pack.has(schema.mark))
                .findFirst();
    }

    static PackSchema of(PackKind kind) {
        return Arrays.stream(values())
                .filter(schema -> schema.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The field of that name, wherever in the pack it stands. */
    Optional<Shape.Field> field(String list) {
        return field(shape, list);
    }

    private static Optional<Shape.Field> field(Shape.Fields shape, String list) {
        return shape.fields().stream()
                .filter(field -> EntryMapping.entryShape(field.shape()) != null)
                .flatMap(field -> field.name().equals(list)
                        ? Stream.of(field)
                        : field(Objects.requireNonNull(EntryMapping.entryShape(field.shape())), list).stream())
                .findFirst();
    }

    PackKind kind() {
        return kind;
    }

    String header() {
        return header;
    }

    Shape.Fields shape() {
        return shape;
    }
}
