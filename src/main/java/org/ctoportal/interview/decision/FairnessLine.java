package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.Revision;
import org.ctoportal.interview.result.SetAsideStep;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.Severity;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.score.Spread;
import org.ctoportal.interview.score.TieBreak;

/**
 * One thing that was done to keep a search fair, or that whoever decides should know.
 *
 * @param kept whether it is as it should be; else it is worth a look
 * @param numbers for its words
 * @param names for its words, such as who stepped back from whom
 */
public record FairnessLine(Kind kind, boolean kept, List<Integer> numbers, List<String> names) implements Serializable {

    /** A panel of fewer is too much the word of one. */
    private static final int WISE_PANEL = 3;

    /** What can be said. */
    public enum Kind {
        /** Numbers: questions, version of the kit. */
        SAME_QUESTIONS,
        /** Names: candidates and the questions a rater noted as not asked. */
        NOT_ASKED,
        /** Names: who approved the kit. */
        LINTER,
        WEIGHTS,
        /** Names: what decides, in order. */
        TIE_BREAK,
        /** Names: the setting. */
        INDEPENDENCE,
        /** Names: rater and candidate whose sheet was not in when scoring was closed. */
        CLOSED_EARLY,
        /** Names: rater and candidate, and why; not kept where ratings were to be seen before. */
        REOPENED,
        /** Numbers: raters whose ratings count, fewest for a question. */
        RATERS,
        /** Names: rater and candidate. */
        ABSENT,
        /** Names: rater and candidate. */
        RECUSED,
        /** Names: raters who left the panel after they had submitted. */
        LEFT,
        /** Names: raters whose ratings are left out, and why. */
        SET_ASIDE,
        /** Names: incomplete candidates. */
        MISSING,
        /** Numbers: answers talked about, all answers. */
        SPREAD,
        /** Numbers: ratings revised, each with a reason. */
        REVISED,
        /** Names: flagged raters. */
        SEVERITY,
        /** Names: questions. */
        DROPPED,
        IMPACT
    }

    public FairnessLine {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    /** All that the record tells, whether good or not. */
    public static List<FairnessLine> of(PanelRecord record) {
        var result = record.result();
        var scores = record.scores();
        var kit = record.kit();
        var lines = new ArrayList<FairnessLine>();
        lines.add(new FairnessLine(
                Kind.SAME_QUESTIONS,
                kit.intact() && !kit.frozenAt().isAfter(record.session().openedAt()),
                List.of(scores.questions().size(), kit.edition()),
                List.of(kit.shortSeal())));
        lines.addAll(SheetLines.notAsked(record));
        lines.addAll(before(record));
        var setting = record.session().othersRatings();
        lines.add(new FairnessLine(
                Kind.INDEPENDENCE, setting != OthersRatings.ALWAYS, List.of(), List.of(setting.name())));
        lines.addAll(SheetLines.held(record));
        var raters = SheetLines.counting(record);
        lines.add(new FairnessLine(
                Kind.RATERS,
                raters >= WISE_PANEL,
                List.of(raters, scores.rules().fewestRatings()),
                List.of()));
        lines.addAll(SheetLines.absent(record));
        lines.add(names(Kind.RECUSED, true, SheetLines.who(record, SheetStatus.RECUSED)));
        lines.addAll(left(record));
        var incomplete = result.incomplete().stream()
                .map(one -> record.name(one.candidate()))
                .toList();
        lines.add(names(Kind.MISSING, incomplete.isEmpty(), incomplete));
        lines.addAll(talk(record));
        var flagged = Severity.of(result).stream()
                .filter(Severity::isFlagged)
                .map(Severity::rater)
                .toList();
        lines.add(names(Kind.SEVERITY, flagged.isEmpty(), flagged));
        lines.add(names(
                Kind.DROPPED,
                scores.dropped().isEmpty(),
                scores.dropped().stream().map(one -> kit.title(one.code())).toList()));
        lines.add(names(Kind.IMPACT, true, List.of()));
        return List.copyOf(lines);
    }

    private static List<FairnessLine> before(PanelRecord record) {
        var kit = record.kit();
        var lines = new ArrayList<FairnessLine>();
        lines.add(new FairnessLine(Kind.LINTER, true, List.of(), List.of(kit.approvedBy())));
        lines.add(new FairnessLine(
                Kind.WEIGHTS,
                true,
                List.of(),
                kit.reasonForWeights().isBlank() ? List.of() : List.of(kit.reasonForWeights())));
        var tieBreaks = record.tieBreaks().with(List.of()).list(record.scores().rules());
        lines.add(new FairnessLine(
                Kind.TIE_BREAK,
                true,
                List.of(),
                tieBreaks.stream().map(one -> name(record, one)).toList()));
        return lines;
    }

    /** Nothing is said where nobody left. */
    private static List<FairnessLine> left(PanelRecord record) {
        var lines = new ArrayList<FairnessLine>();
        if (!record.left().isEmpty()) {
            lines.add(names(Kind.LEFT, true, List.copyOf(record.left().keySet())));
        }
        var setAside = record.setAside().stream()
                .filter(SetAsideStep::isInForce)
                .map(step -> step.rater() + ": " + step.reason())
                .toList();
        if (!setAside.isEmpty()) {
            lines.add(names(Kind.SET_ASIDE, false, setAside));
        }
        return lines;
    }

    private static List<FairnessLine> talk(PanelRecord record) {
        var result = record.result();
        var apart = Spread.of(result).size();
        var answers = result.candidates().stream()
                .mapToInt(one -> one.explanation().terms().size())
                .sum();
        return List.of(
                new FairnessLine(Kind.SPREAD, apart == 0, List.of(apart, answers), List.of()),
                new FairnessLine(Kind.REVISED, true, List.of(Revision.of(record).size()), List.of()));
    }

    static FairnessLine names(Kind kind, boolean kept, List<String> names) {
        return new FairnessLine(kind, kept, List.of(), names);
    }

    private static String name(PanelRecord record, TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.InArea area -> record.kit().area(area.area());
            case TieBreak.HighRatings high -> high.level() + "+";
            case TieBreak.ByChair chair -> chair.reason();
        };
    }
}
