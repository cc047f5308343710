package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What the papers of a policy print that nobody types: numbers, dates, cost and what follows from the choices. */
final class PolicyFacts {

    private static final String TO_BE_SET = "(to be set)";
    private static final String TO_BE_FILLED = "________";

    /** Names of everything that is worked out here, so that nobody is asked for it. */
    static final Set<String> NAMES = Set.of(
            "policy.number",
            "policy.version",
            "regulation.number",
            "exhibit.number",
            "revision.history",
            "first.reading",
            "second.reading",
            "adopted.on",
            "effective.on",
            "next.review",
            "waiver.reason",
            "retro.date",
            "retro.reason",
            "reading.gap",
            "comment.period",
            "recommended.option",
            "memo.subject",
            "memo.date",
            "meeting.date",
            "attachments.list",
            "resolution.purpose",
            "resolution.date",
            "fiscal.year",
            "mover",
            "seconder",
            "votes.for",
            "votes.against",
            "votes.abstain",
            "votes.absent",
            "cost.year1",
            "cost.year2",
            "cost.year3",
            "cost.total");

    private final String number;
    private final CodeScheme scheme;
    private final PolicyRecord record;
    private final @Nullable CostModelState cost;
    private final LocalDate today;

    PolicyFacts(
            String number,
            DistrictProfile district,
            PolicyRecord record,
            @Nullable CostModelState cost,
            LocalDate today) {
        this.number = number;
        this.scheme = CodeScheme.of(district);
        this.record = record;
        this.cost = cost;
        this.today = today;
    }

    Derived of(DocumentContent content) {
        var values = new HashMap<String, String>();
        values.put("policy.number", number);
        values.put("regulation.number", scheme.regulation(number));
        values.put("exhibit.number", scheme.exhibit(number));
        values.put("recommended.option", RecognitionCard.phrase(content));
        values.put("memo.date", today.toString());
        values.put("attachments.list", attachments());
        values.put("resolution.purpose", "policy " + number + ", " + content.value(PolicyService.TITLE));
        decided(values);
        vote(values);
        cost(values);
        return new Derived(settings(content), values);
    }

    private Map<String, String> settings(DocumentContent content) {
        return Map.of(
                "option.any_stipend",
                String.valueOf(RecognitionCard.anyStipend(content)),
                "policy.emergency_waiver",
                String.valueOf(!record.waiver().isEmpty()),
                "policy.retroactive",
                String.valueOf(record.retroactive() != null),
                "memo.stage",
                isSecond() ? "SECOND_READING" : "FIRST_READING");
    }

    private boolean isSecond() {
        return record.firstReading() != null && !record.firstReading().isAfter(today);
    }

    private void decided(Map<String, String> values) {
        var stage = isSecond() ? "second reading" : "first reading";
        values.put("memo.subject", "Policy " + number + ": " + stage);
        values.put("policy.version", record.number());
        values.put("revision.history", String.join("\n", record.history()));
        values.put("first.reading", day(record.firstReading()));
        values.put("second.reading", day(record.secondReading()));
        values.put("meeting.date", day(isSecond() ? record.secondReading() : record.firstReading()));
        values.put("adopted.on", day(record.adopted()));
        values.put("resolution.date", day(record.adopted() == null ? record.secondReading() : record.adopted()));
        values.put("effective.on", day(record.effective()));
        values.put("next.review", day(record.nextReview()));
        values.put("waiver.reason", record.waiver());
        values.put("reading.gap", String.valueOf(record.readingGap()));
        values.put("comment.period", record.commentPeriod().isEmpty() ? TO_BE_SET : record.commentPeriod());
        var effective = record.effective();
        values.put(
                "fiscal.year",
                effective == null ? TO_BE_SET : FiscalYear.of(effective).text());
        var retroactive = record.retroactive();
        values.put("retro.date", retroactive == null ? "" : retroactive.from().toString());
        values.put("retro.reason", retroactive == null ? "" : retroactive.reason());
    }

    private void vote(Map<String, String> values) {
        values.put("mover", voted(PolicyRecord.Vote::mover));
        values.put("seconder", voted(PolicyRecord.Vote::seconder));
        values.put("votes.for", voted(vote -> String.valueOf(vote.inFavor())));
        values.put("votes.against", voted(vote -> String.valueOf(vote.against())));
        values.put("votes.abstain", voted(vote -> String.valueOf(vote.abstained())));
        values.put("votes.absent", voted(vote -> String.valueOf(vote.absent())));
    }

    private String voted(Function<PolicyRecord.Vote, String> part) {
        var vote = record.vote();
        return vote == null ? TO_BE_FILLED : part.apply(vote);
    }

    private void cost(Map<String, String> values) {
        var estimate = cost == null ? null : cost.cost();
        values.put("cost.year1", estimate == null ? "" : estimate.year1().toPlainString());
        values.put("cost.year2", estimate == null ? "" : estimate.year2().toPlainString());
        values.put("cost.year3", estimate == null ? "" : estimate.year3().toPlainString());
        values.put("cost.total", estimate == null ? "" : estimate.total().toPlainString());
    }

    private String attachments() {
        return String.join(
                "\n",
                List.of(
                        "policy " + number,
                        "regulation " + scheme.regulation(number),
                        "exhibit " + scheme.exhibit(number),
                        "fiscal note",
                        "resolution",
                        "questions and answers"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? TO_BE_SET : day.toString();
    }
}
