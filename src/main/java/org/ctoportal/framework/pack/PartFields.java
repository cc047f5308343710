package org.ctoportal.framework.pack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;
import org.jspecify.annotations.Nullable;

/** What can be said of the parts of a pack: the fields of each list and the lists below each part, from its schema. */
public final class PartFields {

    private static final int LONGEST_LINE = 500;

    private PartFields() {}

    /** The fields of a part of the list, without its code or name, in the order of the schema. */
    public static List<PartField> of(PackKind kind, String list) {
        return fields(kind, list).stream()
                .map(PartFields::field)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The lists that may stand below a part of the list, in the order of the schema. */
    public static List<String> lists(PackKind kind, String list) {
        var shape = list.equals(PartId.PACK) ? PackSchema.of(kind).shape() : shapeOf(kind, list);
        return shape == null
                ? List.of()
                : shape.fields().stream()
                        .filter(PartFields::isEntry)
                        .map(Shape.Field::name)
                        .toList();
    }

    /** The field by which a part of the list is named: {@code code}, {@code key} or {@code name}; none for a scale. */
    public static Optional<String> key(PackKind kind, String list) {
        return Optional.ofNullable(shapeOf(kind, list)).map(Shape.Fields::key);
    }

    /** What others may call the parts of a list, such as {@code SKILL}; none where nothing refers to them. */
    public static Optional<String> names(PackKind kind, String list) {
        var shape = shapeOf(kind, list);
        return shape == null || shape.declares() == null
                ? Optional.empty()
                : Optional.of(shape.declares().name());
    }

    private static List<Shape.Field> fields(PackKind kind, String list) {
        if (list.equals(PartId.PACK)) {
            return PackHeader.SHAPE instanceof Shape.Fields header ? header.fields() : List.of();
        }
        if (list.equals(FrameworkSchema.SCALES) && kind == PackKind.FRAMEWORK) {
            return FrameworkSchema.SCALE_FIELDS.fields();
        }
        var shape = Objects.requireNonNull(shapeOf(kind, list), () -> "No list " + list);
        return shape.fields().stream()
                .filter(field -> !field.name().equals(shape.key()) && !isEntry(field))
                .toList();
    }

    private static Shape.@Nullable Fields shapeOf(PackKind kind, String list) {
        return PackSchema.of(kind)
                .field(list)
                .map(field -> EntryMapping.entryShape(field.shape()))
                .orElse(null);
    }

    private static boolean isEntry(Shape.Field field) {
        var shape = EntryMapping.entryShape(field.shape());
        return shape != null && shape != PackHeader.SHAPE;
    }

    private static Optional<PartField> field(Shape.Field field) {
        return field(field.name(), field.shape(), field.required());
    }

    private static Optional<PartField> field(String name, Shape shape, boolean required) {
        return switch (shape) {
            case Shape.Text text ->
                plain(name, text.form() == null ? PartField.Type.TEXT : PartField.Type.LINE, required, text.longest());
            case Shape.Whole whole -> plain(name, PartField.Type.WHOLE, required, whole.most());
            case Shape.Decimal decimal -> plain(name, PartField.Type.DECIMAL, required, 0);
            case Shape.YesNo yesNo -> plain(name, PartField.Type.YES_NO, required, 0);
            case Shape.Day day -> plain(name, PartField.Type.DAY, required, 0);
            case Shape.OneOf oneOf -> choice(name, PartField.Type.CHOICE, required, oneOf);
            case Shape.Expression expression -> plain(name, PartField.Type.LINE, required, 4000);
            case Shape.Reference reference -> reference(name, PartField.Type.REFERENCE, required, reference);
            case Shape.ListOf list -> list(name, list.element(), required);
            case Shape.Fields fields -> group(name, PartField.Type.GROUP, required, fields);
            case Shape.MapOf map -> Optional.empty();
            case Shape.Special special ->
                plain(
                        name,
                        special == FrameworkSchema.PERCENT ? PartField.Type.DECIMAL : PartField.Type.VALUE,
                        required,
                        special == FrameworkSchema.PERCENT ? 100 : LONGEST_LINE);
        };
    }

    private static Optional<PartField> list(String name, Shape element, boolean required) {
        return switch (element) {
            case Shape.OneOf oneOf -> choice(name, PartField.Type.CHOICES, required, oneOf);
            case Shape.Reference reference -> reference(name, PartField.Type.REFERENCES, required, reference);
            case Shape.Fields fields -> group(name, PartField.Type.ENTRIES, required, fields);
            case Shape.Text text -> plain(name, PartField.Type.LINES, required, text.longest());
            case Shape.Special special -> plain(name, PartField.Type.VALUE, required, LONGEST_LINE);
            default -> plain(name, PartField.Type.LINES, required, LONGEST_LINE);
        };
    }

    private static Optional<PartField> plain(String name, PartField.Type type, boolean required, int longest) {
        return Optional.of(new PartField(name, type, required, longest, List.of(), "", List.of()));
    }

    private static Optional<PartField> choice(String name, PartField.Type type, boolean required, Shape.OneOf of) {
        var words = of.allowed().stream().sorted().toList();
        return Optional.of(new PartField(name, type, required, 0, words, "", List.of()));
    }

    private static Optional<PartField> reference(
            String name, PartField.Type type, boolean required, Shape.Reference reference) {
        return Optional.of(
                new PartField(name, type, required, 0, List.of(), reference.to().name(), List.of()));
    }

    private static Optional<PartField> group(String name, PartField.Type type, boolean required, Shape.Fields of) {
        var fields = of.fields().stream()
                .flatMap(field -> field(field).map(Stream::of).orElseGet(Stream::empty))
                .toList();
        return Optional.of(new PartField(name, type, required, 0, List.of(), "", fields));
    }
}
