package org.ctoportal.interview.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** What single panelists gave and wrote, as records. It is the panel's alone: nothing of it is public. */
@Component
class ScoreRecords implements RecordPart {

    private final ScoringRepository scorings;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final ScoreCommandRepository commands;
    private final ScorecardStepRepository steps;
    private final CandidateService candidates;
    private final PanelService panels;

    ScoreRecords(
            ScoringRepository scorings,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            ScoreCommandRepository commands,
            ScorecardStepRepository steps,
            CandidateService candidates,
            PanelService panels) {
        this.scorings = scorings;
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.commands = commands;
        this.steps = steps;
        this.candidates = candidates;
        this.panels = panels;
    }

    @Override
    public String name() {
        return "40-ratings";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var sheets = cards.findBySearchId(search.value());
        if (sheets.isEmpty()) {
            return new RecordContent(List.of(), List.of());
        }
        if (level.isPublic()) {
            return new RecordContent(
                    List.of(),
                    List.of(new Withheld(
                            "Ratings and notes of single panelists", "The panel's alone, as it was promised to them")));
        }
        var words = new Words(
                candidates.list(search).stream().collect(toMap(one -> one.id().value(), CandidateSummary::code)),
                panels.everybody(search).stream().collect(toMap(one -> one.id().value(), MemberSummary::name)));
        var files = new ArrayList<RecordFile>();
        files.add(ratings(sheets, words).file("ratings.csv"));
        files.add(revised(sheets, words).file("revised.csv"));
        files.add(sheets(sheets, words).file("sheets.csv"));
        scorings.findBySearchId(search.value())
                .ifPresent(one -> files.add(session(one.terms()).file("session.csv")));
        return new RecordContent(files, List.of());
    }

    /** Candidates by code, panelists by name, also those who were taken off. */
    private record Words(Map<Long, String> codes, Map<Long, String> raters) {

        String candidate(Scorecard sheet) {
            return codes.getOrDefault(sheet.candidateId(), "");
        }

        String panelist(Scorecard sheet) {
            return raters.getOrDefault(sheet.memberId(), "Panelist " + sheet.memberId());
        }
    }

    private RecordTable ratings(List<Scorecard> sheets, Words words) {
        var given = answers.findByScorecardIdInOrderById(ids(sheets)).stream()
                .collect(groupingBy(AnswerRating::scorecardId));
        var table = new RecordTable("candidate", "panelist", "sheet", "question", "level", "not asked", "note");
        sheets.forEach(sheet -> given.getOrDefault(sheet.id(), List.of()).stream()
                .map(AnswerRating::saved)
                .forEach(answer -> table.row(
                        words.candidate(sheet),
                        words.panelist(sheet),
                        sheet.status(),
                        answer.question(),
                        RecordTable.cell(answer.level()),
                        answer.notAsked(),
                        answer.note())));
        return table;
    }

    /** What was changed after submission, with the reason. */
    private RecordTable revised(List<Scorecard> sheets, Words words) {
        var ids = ids(sheets);
        var bySheet = sheets.stream().collect(toMap(Scorecard::id, sheet -> sheet));
        var byAnswer = answers.findByScorecardIdInOrderById(ids).stream().collect(toMap(AnswerRating::id, one -> one));
        var table = new RecordTable(
                "candidate",
                "panelist",
                "question",
                "level before",
                "given at",
                "note before",
                "reason",
                "by",
                "changed at");
        changes.findByScorecards(ids).forEach(change -> {
            var answer = Objects.requireNonNull(byAnswer.get(change.ratingId()));
            var sheet = Objects.requireNonNull(bySheet.get(answer.scorecardId()));
            var before = change.correction();
            table.row(
                    words.candidate(sheet),
                    words.panelist(sheet),
                    answer.question(),
                    RecordTable.cell(before.level()),
                    RecordTable.cell(before.givenAt()),
                    RecordTable.cell(before.note()),
                    before.reason(),
                    before.by(),
                    before.at());
        });
        return table;
    }

    /** What became of each sheet, step by step. */
    private RecordTable sheets(List<Scorecard> sheets, Words words) {
        var taken = steps.findByScorecardIdIn(ids(sheets)).stream().collect(groupingBy(ScorecardStep::scorecardId));
        var table = new RecordTable("candidate", "panelist", "from", "to", "at", "by", "reason");
        sheets.forEach(sheet -> taken.getOrDefault(sheet.id(), List.of()).stream()
                .map(ScorecardStep::step)
                .forEach(step -> table.row(
                        words.candidate(sheet),
                        words.panelist(sheet),
                        step.from(),
                        step.to(),
                        step.at(),
                        step.by(),
                        step.reason())));
        return table;
    }

    private static RecordTable session(ScoringTerms terms) {
        return new RecordTable("others' ratings seen", "opened at", "opened by", "closed at", "closed by")
                .row(
                        terms.othersRatings(),
                        terms.openedAt(),
                        terms.openedBy(),
                        RecordTable.cell(terms.closedAt()),
                        terms.closedBy());
    }

    private static List<Long> ids(List<Scorecard> sheets) {
        return sheets.stream().map(Scorecard::id).toList();
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(cards.findLastGiven(RecordMade.ids(searches)), zone);
    }

    @Override
    public int destroy(SearchId search) {
        var sheets = cards.findBySearchId(search.value());
        if (sheets.isEmpty()) {
            return 0;
        }
        var ids = ids(sheets);
        var revised = changes.findByScorecards(ids);
        var given = answers.findByScorecardIdInOrderById(ids);
        changes.deleteAll(revised);
        changes.flush();
        answers.deleteAll(given);
        commands.deleteAll(commands.findByScorecardIdIn(ids));
        steps.deleteAll(steps.findByScorecardIdIn(ids));
        answers.flush();
        cards.deleteAll(sheets);
        return sheets.size() + given.size() + revised.size();
    }
}
