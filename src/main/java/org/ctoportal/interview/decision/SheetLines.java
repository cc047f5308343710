package org.ctoportal.interview.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.interview.decision.FairnessLine.Kind;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.Reopened;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.ScoredQuestion;
import org.ctoportal.interview.score.SheetStatus;

/** What the score sheets of a record tell of fairness. Nothing is said of what did not happen. */
final class SheetLines {

    private SheetLines() {}

    static List<FairnessLine> notAsked(PanelRecord record) {
        return line(
                Kind.NOT_ASKED,
                false,
                record.scores().candidates().stream()
                        .flatMap(one -> named(record.name(one.candidate()), leftOut(record, one)))
                        .toList());
    }

    private static String leftOut(PanelRecord record, CandidateSheets candidate) {
        return record.scores().questions().stream()
                .map(ScoredQuestion::code)
                .filter(code ->
                        candidate.counting().anyMatch(sheet -> sheet.notAsked().contains(code)))
                .map(code -> record.kit().title(code))
                .collect(Collectors.joining(", "));
    }

    /** How scoring was held: closed before everything was in, sheets opened again. */
    static List<FairnessLine> held(PanelRecord record) {
        var lines = new ArrayList<FairnessLine>();
        if (record.session().isClosed()) {
            lines.addAll(line(
                    Kind.CLOSED_EARLY,
                    false,
                    who(record, SheetStatus.OPEN, record.out().keySet())));
        }
        lines.addAll(line(Kind.REOPENED, true, reopened(record, false)));
        lines.addAll(line(Kind.REOPENED, false, reopened(record, true)));
        return lines;
    }

    private static List<String> reopened(PanelRecord record, boolean shown) {
        return Reopened.of(record).stream()
                .filter(one -> one.again().shown() == shown)
                .map(one -> one.rater() + ", " + record.name(one.candidate()) + " ("
                        + one.again().by() + ": " + one.again().reason() + ")")
                .toList();
    }

    static List<FairnessLine> absent(PanelRecord record) {
        return line(Kind.ABSENT, false, who(record, SheetStatus.ABSENT));
    }

    /** How many gave ratings that count. */
    static int counting(PanelRecord record) {
        return (int) record.scores().candidates().stream()
                .flatMap(CandidateSheets::counting)
                .map(ScoreSheet::rater)
                .distinct()
                .count();
    }

    /** Such as {@code P3: C-01 Ana Ruiz, C-02 Ben Cole}. */
    static List<String> who(PanelRecord record, SheetStatus status) {
        return who(record, status, Set.of());
    }

    private static List<String> who(PanelRecord record, SheetStatus status, Set<String> without) {
        return record.raters().stream()
                .flatMap(rater -> named(
                        rater,
                        record.scores().candidates().stream()
                                .filter(one -> !without.contains(one.candidate()))
                                .filter(one -> one.sheets().stream()
                                        .anyMatch(sheet -> sheet.rater().equals(rater) && sheet.status() == status))
                                .map(one -> record.name(one.candidate()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static Stream<String> named(String who, String what) {
        return what.isEmpty() ? Stream.empty() : Stream.of(who + ": " + what);
    }

    private static List<FairnessLine> line(Kind kind, boolean kept, List<String> names) {
        return names.isEmpty() ? List.of() : List.of(FairnessLine.names(kind, kept, names));
    }
}
