package org.ctoportal.framework.exchange.sheet;

import static org.ctoportal.framework.exchange.sheet.SheetField.Form.DAY;
import static org.ctoportal.framework.exchange.sheet.SheetField.Form.NUMBER;
import static org.ctoportal.framework.exchange.sheet.SheetField.Form.TEXTS;

import java.util.List;
import org.ctoportal.framework.exchange.incoming.ItemList;

/**
 * Which field of an entry stands in which column.
 *
 * @param field as the pack calls it
 */
record SheetField(SheetColumn column, String field, Form form) {

    /** How a field is written in a cell. */
    enum Form {
        TEXT,
        NUMBER,
        TEXTS,
        DAY
    }

    private static final SheetField STATEMENT = text(SheetColumn.TEXT, "text");

    static final List<SheetField> FRAMEWORK = List.of(
            text(SheetColumn.NAME, "name"),
            text(SheetColumn.VERSION, "version"),
            text(SheetColumn.LOCALE, "locale"),
            text(SheetColumn.NOTICE, "notice"),
            text(SheetColumn.STRUCTURE_SOURCE, "structure_source"),
            new SheetField(SheetColumn.AS_OF, "as_of", DAY),
            new SheetField(SheetColumn.REQUIRES, "requires", TEXTS));

    static final List<SheetField> SCALE_LEVEL =
            List.of(new SheetField(SheetColumn.LEVEL, "level", NUMBER), text(SheetColumn.NAME, "label"), STATEMENT);

    static final List<SheetField> ORIGIN = List.of(
            text(SheetColumn.ORIGIN, "origin"),
            text(SheetColumn.LICENCE, "licence"),
            text(SheetColumn.SOURCE, "source"),
            new SheetField(SheetColumn.VALID_FROM, "valid_from", DAY),
            new SheetField(SheetColumn.VALID_TO, "valid_to", DAY),
            new SheetField(SheetColumn.REPLACES, "replaces", TEXTS),
            new SheetField(SheetColumn.ALIASES, "aliases", TEXTS));

    private static final List<SheetField> NAMED = List.of(
            text(SheetColumn.NAME, "name"),
            text(SheetColumn.TEXT, "summary"),
            new SheetField(SheetColumn.ORDER, "order", NUMBER),
            new SheetField(SheetColumn.WEIGHT, "reference_weight_percent", NUMBER));

    static List<SheetField> of(ItemList list) {
        return switch (list) {
            case AREAS, SKILLS -> NAMED;
            case RESPONSIBILITIES ->
                List.of(STATEMENT, new SheetField(SheetColumn.REVIEW_FLAGS, "review_flags", TEXTS));
            case QUALIFICATIONS, GROWTH_ACTIVITIES -> List.of(STATEMENT, text(SheetColumn.TYPE, "kind"));
            case INTERVIEW_QUESTIONS ->
                List.of(
                        STATEMENT,
                        text(SheetColumn.TYPE, "type"),
                        new SheetField(SheetColumn.PROBES, "probes", TEXTS),
                        text(SheetColumn.STRONG_ANSWER, "strong_answer"),
                        text(SheetColumn.WEAK_ANSWER, "weak_answer"));
            case SELF_ASSESSMENT -> List.of(STATEMENT, text(SheetColumn.OBSERVER_TEXT, "observer_text"));
            case RUBRIC -> List.of(STATEMENT, new SheetField(SheetColumn.LEVEL, "level", NUMBER));
            case INDICATORS, EVIDENCE -> List.of(STATEMENT);
        };
    }

    private static SheetField text(SheetColumn column, String field) {
        return new SheetField(column, field, Form.TEXT);
    }
}
