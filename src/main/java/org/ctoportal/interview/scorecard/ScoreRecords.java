package org.ctoportal.interview.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
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

    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final ScoreCommandRepository commands;
    private final ScorecardStepRepository steps;
    private final CandidateService candidates;
    private final PanelService panels;
    private final DistrictProfileService districts;

    ScoreRecords(
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            ScoreCommandRepository commands,
            ScorecardStepRepository steps,
            CandidateService candidates,
            PanelService panels,
            DistrictProfileService districts) {
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.commands = commands;
        this.steps = steps;
        this.candidates = candidates;
        this.panels = panels;
        this.districts = districts;
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
        var codes =
                candidates.list(search).stream().collect(toMap(one -> one.id().value(), CandidateSummary::code));
        var raters =
                panels.members(search).stream().collect(toMap(one -> one.id().value(), MemberSummary::name));
        var given = answers.findByScorecardIdInOrderById(ids(sheets)).stream()
                .collect(groupingBy(AnswerRating::scorecardId));
        var table = new RecordTable("candidate", "panelist", "sheet", "question", "level", "not asked", "note");
        sheets.forEach(sheet -> given.getOrDefault(sheet.id(), List.of()).stream()
                .map(AnswerRating::saved)
                .forEach(answer -> table.row(
                        codes.getOrDefault(sheet.candidateId(), ""),
                        raters.getOrDefault(sheet.memberId(), "Panelist " + sheet.memberId()),
                        sheet.status().name(),
                        answer.question(),
                        answer.level() == null ? "" : String.valueOf(answer.level()),
                        answer.notAsked() ? "yes" : "",
                        answer.note())));
        return new RecordContent(
                List.of(
                        table.file("ratings.csv"),
                        revised(sheets, codes, raters).file("revised.csv")),
                List.of());
    }

    /** What was given up after submission, with the reason. */
    private RecordTable revised(List<Scorecard> sheets, Map<Long, String> codes, Map<Long, String> raters) {
        var ids = ids(sheets);
        var bySheet = sheets.stream().collect(toMap(Scorecard::id, sheet -> sheet));
        var byAnswer = answers.findByScorecardIdInOrderById(ids).stream().collect(toMap(AnswerRating::id, one -> one));
        var table = new RecordTable("candidate", "panelist", "question", "level before", "given at", "reason");
        changes.findByScorecards(ids).forEach(change -> {
            var answer = Objects.requireNonNull(byAnswer.get(change.ratingId()));
            var sheet = Objects.requireNonNull(bySheet.get(answer.scorecardId()));
            var before = change.change();
            table.row(
                    codes.getOrDefault(sheet.candidateId(), ""),
                    raters.getOrDefault(sheet.memberId(), "Panelist " + sheet.memberId()),
                    answer.question(),
                    String.valueOf(before.level()),
                    before.at().toString(),
                    before.reason());
        });
        return table;
    }

    private static List<Long> ids(List<Scorecard> sheets) {
        return sheets.stream().map(Scorecard::id).toList();
    }

    @Override
    public Optional<LocalDate> lastMade(SearchId search) {
        var zone = districts.profile().timeZone();
        return cards.findBySearchId(search.value()).stream()
                .map(Scorecard::submittedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(moment -> LocalDate.ofInstant(moment, zone));
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
