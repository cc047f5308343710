package org.ctoportal.compensation.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.VariableType;

/** What a salary schedule says of a move on it. No sentence of a policy prints it; payments and the cost rest on it. */
public enum PlacementBlank {
    LANE_BEFORE(RecognitionCard.LANE, "lane.pay.before", VariableType.MONEY, "62,000"),
    LANE_AFTER(RecognitionCard.LANE, "lane.pay.after", VariableType.MONEY, "64,400"),
    LANE_SOURCE(RecognitionCard.LANE, "lane.pay.source", VariableType.TEXT, "Schedule C, adopted June 8, 2026"),
    LANE_DAY(RecognitionCard.LANE, "lane.pay.day", VariableType.DATE, "2026-07-01"),
    STEP_BEFORE(RecognitionCard.STEP, "step.pay.before", VariableType.MONEY, "62,000"),
    STEP_AFTER(RecognitionCard.STEP, "step.pay.after", VariableType.MONEY, "63,150"),
    STEP_SOURCE(RecognitionCard.STEP, "step.pay.source", VariableType.TEXT, "Schedule C, adopted June 8, 2026"),
    STEP_DAY(RecognitionCard.STEP, "step.pay.day", VariableType.DATE, "2026-07-01"),
    POINTS_EACH(RecognitionCard.POINTS, "points.each", VariableType.INTEGER, "45");

    private final RecognitionCard card;
    private final String key;
    private final VariableType type;
    private final String example;

    PlacementBlank(RecognitionCard card, String key, VariableType type, String example) {
        this.card = card;
        this.key = key;
        this.type = type;
        this.example = example;
    }

    /** The name it is kept under. */
    String key() {
        return key;
    }

    VariableType type() {
        return type;
    }

    public static Optional<PlacementBlank> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    static List<PlacementBlank> of(RecognitionCard card) {
        return Arrays.stream(values()).filter(one -> one.card == card).toList();
    }

    static List<Blank> blanks(RecognitionCard card, DocumentContent content) {
        return of(card).stream()
                .map(one -> new Blank(one.key, one.type, true, one.key, one.example, content.value(one.key)))
                .toList();
    }
}
