package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Compares data with its shape; notes every problem, every code and every reference. */
final class ShapeCheck {

    private ShapeCheck() {}

    static void check(Object value, Shape shape, At at) {
        switch (shape) {
            case Shape.Text text -> text(value, text, at);
            case Shape.Whole whole -> whole(value, whole, at);
            case Shape.Decimal decimal -> require(value instanceof BigDecimal, "must be a number", at);
            case Shape.YesNo yesNo -> require(value instanceof Boolean, "must be true or false", at);
            case Shape.Day day -> require(isDay(value), "must be a quoted date such as \"2026-11-22\"", at);
            case Shape.OneOf oneOf ->
                require(
                        value instanceof String text && oneOf.allowed().contains(text),
                        "must be one of " + oneOf.allowed().stream().sorted().toList(),
                        at);
            case Shape.Expression expression -> expression(value, at);
            case Shape.Reference reference -> reference(value, reference, at);
            case Shape.ListOf list -> list(value, list, at);
            case Shape.Fields fields -> fields(value, fields, at);
            case Shape.MapOf map -> map(value, map, at);
            case Shape.Special special -> special.check().check(value, at);
        }
    }

    private static void require(boolean holds, String reason, At at) {
        if (!holds) {
            at.problem(reason);
        }
    }

    private static void text(Object value, Shape.Text shape, At at) {
        if (!(value instanceof String text)) {
            at.problem("must be a text");
        } else if (text.isBlank()) {
            at.problem("is empty");
        } else if (text.length() > shape.longest()) {
            at.problem("is longer than " + shape.longest() + " characters");
        } else if (text.chars().anyMatch(unit -> unit < ' ' && unit != '\n')) {
            at.problem("has a control character");
        } else if (shape.form() != null && !shape.form().matcher(text).matches()) {
            at.problem("has the wrong form: " + text);
        }
    }

    private static void whole(Object value, Shape.Whole shape, At at) {
        var inRange = value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(shape.least())) >= 0
                && number.compareTo(BigDecimal.valueOf(shape.most())) <= 0;
        require(inRange, "must be a whole number from " + shape.least() + " to " + shape.most(), at);
    }

    private static boolean isDay(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void expression(Object value, At at) {
        text(value, new Shape.Text(4000, null), at);
        try {
            Pattern.compile(String.valueOf(value));
        } catch (PatternSyntaxException e) {
            at.problem("is not a regular expression: " + e.getDescription());
        }
    }

    private static void reference(Object value, Shape.Reference shape, At at) {
        if (value instanceof String name) {
            at.refer(shape.to(), name);
        } else {
            at.problem("must be a text");
        }
    }

    private static void list(Object value, Shape.ListOf shape, At at) {
        if (!(value instanceof List<?> list)) {
            at.problem("must be a list");
            return;
        }
        if (list.size() < shape.fewest()) {
            at.problem("is empty");
        }
        for (var i = 0; i < list.size(); i++) {
            check(list.get(i), shape.element(), at.in(i));
        }
    }

    private static void map(Object value, Shape.MapOf shape, At at) {
        if (value instanceof Map<?, ?> map) {
            Tree.of(map).values().forEach((name, entry) -> {
                if (entry != null) {
                    check(entry, shape.value(), at.in(name));
                }
            });
        } else {
            at.problem("must be a map");
        }
    }

    private static void fields(Object value, Shape.Fields shape, At at) {
        if (!(value instanceof Map<?, ?> map)) {
            at.problem("must be a map");
            return;
        }
        var values = Tree.of(map).values();
        var here = declare(values, shape, at);
        var known = new HashSet<String>();
        for (var field : shape.fields()) {
            known.add(field.name());
            var present = values.get(field.name());
            if (present != null) {
                check(present, field.shape(), here.in(field.name()));
            } else if (field.required()) {
                here.problem(field.name() + " is missing");
            }
        }
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> here.problem(name + " is not a known field"));
    }

    private static At declare(Map<String, @Nullable Object> values, Shape.Fields shape, At at) {
        if (shape.key() == null || !(values.get(shape.key()) instanceof String name)) {
            return at;
        }
        var here = at.under(name);
        if (shape.unique()) {
            at.index().declareCode(name, here);
        }
        if (shape.declares() != null) {
            at.index().declare(shape.declares(), name, here);
        }
        return here;
    }
}
