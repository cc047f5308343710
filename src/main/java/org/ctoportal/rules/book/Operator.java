package org.ctoportal.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** How a fact is compared. Names and meaning are those of the rule packs. */
public enum Operator {
    EQ(Needs.SAME, Blank.FALSE, Operator::same),
    NE(Needs.SAME, Blank.TRUE, (fact, value) -> !same(fact, value)),
    IN(Needs.TEXTS_FOR_TEXT, Blank.FALSE, (fact, value) -> texts(value).contains(fact)),
    NOT_IN(Needs.TEXTS_FOR_TEXT, Blank.TRUE, (fact, value) -> !texts(value).contains(fact)),
    GT(Needs.NUMBER, Blank.FALSE, (fact, value) -> number(fact).compareTo(number(value)) > 0),
    GTE(Needs.NUMBER, Blank.FALSE, (fact, value) -> number(fact).compareTo(number(value)) >= 0),
    LT(Needs.NUMBER, Blank.FALSE, (fact, value) -> number(fact).compareTo(number(value)) < 0),
    LTE(Needs.NUMBER, Blank.FALSE, (fact, value) -> number(fact).compareTo(number(value)) <= 0),
    IS_TRUE(Needs.NOTHING_FOR_YES_NO, Blank.FALSE, (fact, none) -> (Boolean) fact),
    IS_FALSE(Needs.NOTHING_FOR_YES_NO, Blank.FALSE, (fact, none) -> !(Boolean) fact),
    IS_EMPTY(Needs.NOTHING, Blank.TRUE, (fact, none) -> empty(fact)),
    NOT_EMPTY(Needs.NOTHING, Blank.STAYS_FALSE, (fact, none) -> !empty(fact)),
    CONTAINS(Needs.TEXT_FOR_TEXTS, Blank.FALSE, (fact, value) -> texts(fact).contains(value)),
    NOT_CONTAINS(Needs.TEXT_FOR_TEXTS, Blank.TRUE, (fact, value) -> !texts(fact).contains(value)),
    CONTAINS_ANY(Needs.TEXTS_FOR_TEXTS, Blank.FALSE, (fact, value) -> !Collections.disjoint(texts(fact), texts(value))),
    CONTAINS_ALL(
            Needs.TEXTS_FOR_TEXTS, Blank.FALSE, (fact, value) -> texts(fact).containsAll(texts(value))),
    CONTAINS_NONE(Needs.TEXTS_FOR_TEXTS, Blank.TRUE, (fact, value) -> Collections.disjoint(texts(fact), texts(value))),
    NOT_CONTAINS_ALL(
            Needs.TEXTS_FOR_TEXTS, Blank.TRUE, (fact, value) -> !texts(fact).containsAll(texts(value))),
    MATCHES(Needs.EXPRESSION_FOR_TEXT, Blank.FALSE, (fact, value) -> ((Expression) value).matches((String) fact)),
    ANY_MATCHES(
            Needs.EXPRESSION_FOR_TEXTS,
            Blank.FALSE,
            (fact, value) -> texts(fact).stream().anyMatch(text -> ((Expression) value).matches((String) text))),
    DATE_BEFORE(Needs.DAY, Blank.FALSE, (fact, value) -> day(fact).isBefore(day(value))),
    DATE_AFTER(Needs.DAY, Blank.FALSE, (fact, value) -> day(fact).isAfter(day(value))),
    DATE_ON_OR_AFTER(Needs.DAY, Blank.FALSE, (fact, value) -> !day(fact).isBefore(day(value))),
    DATE_ON_OR_BEFORE(Needs.DAY, Blank.FALSE, (fact, value) -> !day(fact).isAfter(day(value)));

    /** Which facts the operator is for, and what stands on its other side. */
    enum Needs {
        SAME,
        NUMBER,
        DAY,
        NOTHING,
        NOTHING_FOR_YES_NO,
        TEXTS_FOR_TEXT,
        TEXT_FOR_TEXTS,
        TEXTS_FOR_TEXTS,
        EXPRESSION_FOR_TEXT,
        EXPRESSION_FOR_TEXTS
    }

    /** What an unknown fact gives; plain false is a guess, the others are what the operator says. */
    private enum Blank {
        TRUE,
        STAYS_FALSE,
        FALSE
    }

    private final Needs needs;
    private final Blank blank;
    private final BiPredicate<Object, Object> test;

    Operator(Needs needs, Blank blank, BiPredicate<Object, Object> test) {
        this.needs = needs;
        this.blank = blank;
        this.test = test;
    }

    static Operator of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedRuleException("operator", word));
    }

    /** The operator's name in a rule pack. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Needs needs() {
        return needs;
    }

    /** Whether anything stands on its other side. */
    public boolean needsValue() {
        return needs != Needs.NOTHING && needs != Needs.NOTHING_FOR_YES_NO;
    }

    /** Whether the operator can be used for facts of the type. */
    public boolean isFor(FactType type) {
        return switch (needs) {
            case SAME -> type != FactType.TEXTS;
            case NOTHING -> true;
            case NUMBER -> type.isNumber();
            case DAY -> type == FactType.DAY;
            case NOTHING_FOR_YES_NO -> type == FactType.YES_NO;
            case TEXTS_FOR_TEXT, EXPRESSION_FOR_TEXT -> type.isText();
            case TEXT_FOR_TEXTS, TEXTS_FOR_TEXTS, EXPRESSION_FOR_TEXTS -> type == FactType.TEXTS;
        };
    }

    boolean holds(Object fact, Object value) {
        return test.test(fact, value);
    }

    boolean ofUnknown(Unknown unknown) {
        return blank == Blank.TRUE || blank == Blank.FALSE && unknown == Unknown.FIRING;
    }

    private static boolean same(Object fact, Object value) {
        return fact instanceof BigDecimal number ? number.compareTo(number(value)) == 0 : fact.equals(value);
    }

    private static boolean empty(Object fact) {
        return fact instanceof String text ? text.isBlank() : fact instanceof List<?> list && list.isEmpty();
    }

    private static BigDecimal number(Object value) {
        return (BigDecimal) value;
    }

    private static LocalDate day(Object value) {
        return (LocalDate) value;
    }

    private static List<?> texts(Object value) {
        return (List<?>) value;
    }
}
