package org.ctoportal.compensation.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/** Reads the terms a policy's blanks were filled with. Each card gives what its clause says, no more. */
final class TermsReader {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** A policy without reimbursement has no days to claim in; a year is what nobody can be late by. */
    private static final int DAYS_WITHOUT_CLAIMS = 365;

    private final DocumentContent content;

    TermsReader(DocumentContent content) {
        this.content = content;
    }

    /** Whether a text tells a whole number, in digits or as a word. */
    static boolean isWhole(String text) {
        return text.strip().matches("\\d{1,6}") || WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    ReadTerms read(String policy, ReadTerms.Start start) {
        var unread = new ArrayList<RecognitionCard>();
        var given = Stream.of(RecognitionCard.values())
                .filter(card -> card.isChosen(content))
                .map(card -> recognition(card, unread))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!content.value("renewal.fee").isBlank()) {
            given.add(new Recognition.RenewalFee(money("renewal.fee")));
        }
        var lines = given.isEmpty()
                ? List.<ApprovedCertification>of()
                : content.table(PolicyService.SCHEDULE_A).stream()
                        .map(row -> new ApprovedCertification(row.getFirst(), given))
                        .toList();
        var terms = new PolicyTerms(
                policy,
                positions(),
                new BigDecimal(content.value("min.fte").strip()),
                lines,
                cap(),
                true,
                true,
                StartRule.MONTH_AFTER_VERIFICATION,
                StopRule.MONTH_OF_EXPIRY,
                true,
                true,
                RecognitionCard.REPAY.isChosen(content) ? whole("months") : 0,
                RecognitionCard.REIMBURSEMENT.isChosen(content) ? whole("days") : DAYS_WITHOUT_CLAIMS,
                start.effective(),
                start.retroactive(),
                start.until(),
                null);
        return new ReadTerms(terms, unread);
    }

    private Optional<Recognition> recognition(RecognitionCard card, List<RecognitionCard> unread) {
        return Optional.ofNullable(
                switch (card) {
                    case REIMBURSEMENT ->
                        new Recognition.Reimbursement(money("cap"), Set.of(CostKind.PREPARATION, CostKind.EXAMINATION));
                    case ADVANCE -> new Recognition.Advance(money("advance.limit"), whole("advance.months"));
                    case RELEASE_TIME -> new Recognition.ReleaseTime(whole("hours"));
                    case DUES -> new Recognition.Dues(money("dues.limit"));
                    case BONUS -> new Recognition.OneTimeBonus(money("bonus"));
                    case STIPEND -> new Recognition.AnnualStipend(money("amount"));
                    case TIERED ->
                        new Recognition.TieredStipend(money("tier.one"), money("tier.two"), whole("tier.years"));
                    case PERCENT -> new Recognition.PercentStipend(percent("percent"));
                    case MICRO_HOURS -> new Recognition.MicroHours(whole("micro.hours"), whole("micro.limit"));
                    case MENTOR -> new Recognition.MentorDuty(whole("mentor.hours"));
                    case LANE, STEP, POINTS -> placement(card).orElseGet(() -> unread(card, unread));
                    case COHORT, CAP, REPAY, PARTNERS -> null;
                });
    }

    private Optional<Recognition> placement(RecognitionCard card) {
        if (card == RecognitionCard.POINTS) {
            return CertificationPoints.find(content)
                    .map(points -> new Recognition.Points(points.each(), points.threshold(), points.increment()));
        }
        return SalaryPlacement.find(card, content)
                .map(move -> card == RecognitionCard.LANE
                        ? new Recognition.Lane(content.value("schedule"), content.value("lane"), move.difference())
                        : new Recognition.Step(content.value("schedule"), whole("step.count"), move.difference()));
    }

    private static @Nullable Recognition unread(RecognitionCard card, List<RecognitionCard> unread) {
        unread.add(card);
        return null;
    }

    private Set<String> positions() {
        return content.value("position.list")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable YearCap cap() {
        return RecognitionCard.CAP.isChosen(content) ? new YearCap(money("annual.cap"), YearCap.Beyond.REFUSED) : null;
    }

    private Money money(String name) {
        return Money.of(Objects.requireNonNull(VariableFormat.money(content.value(name)))
                .toPlainString());
    }

    private Percent percent(String name) {
        return Percent.of(content.value(name).strip().replace("%", ""));
    }

    private int whole(String name) {
        var text = content.value(name).strip().toLowerCase(Locale.ROOT);
        var word = WORDS.indexOf(text);
        return word >= 0 ? word : Integer.parseInt(text);
    }
}
