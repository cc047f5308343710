package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Retroactivity;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a policy pays out of its words. Lanes, steps and points are paid through the salary schedule and are not part
 * of it.
 */
final class PolicyTermsReader {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern SHARE = Pattern.compile("[01](\\.\\d{1,4})?");
    private static final int USUAL_DAYS = 60;

    private final PolicyDetails policy;
    private final PolicyRecord record;
    private final List<String> unreadable = new ArrayList<>();

    private PolicyTermsReader(PolicyDetails policy, PolicyRecord record) {
        this.policy = policy;
        this.record = record;
    }

    static TermsReading read(PolicyDetails policy, PolicyRecord record) {
        var reader = new PolicyTermsReader(policy, record);
        var positions = policy.content()
                .value("position.list")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var terms = reader.terms(positions);
        return new TermsReading(terms, reader.unreadable, record.effective(), positions);
    }

    private @Nullable PolicyTerms terms(List<String> positions) {
        var given = given();
        var least = value(
                "min.fte",
                text -> SHARE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty());
        var cap = isChosen(RecognitionCard.CAP) ? money("annual.cap").map(this::cap) : Optional.<YearCap>empty();
        var months = isChosen(RecognitionCard.REPAY) ? whole("months") : Optional.of(0);
        var days = isChosen(RecognitionCard.REIMBURSEMENT) ? whole("days") : Optional.of(USUAL_DAYS);
        var effective = record.effective();
        if (!unreadable.isEmpty() || effective == null || given.isEmpty()) {
            return null;
        }
        var retroactive = record.retroactive();
        return new PolicyTerms(
                policy.number() + " " + policy.title(),
                Set.copyOf(positions),
                least.orElseThrow(),
                policy.approved().stream()
                        .distinct()
                        .map(code -> new ApprovedCertification(code, given))
                        .toList(),
                cap.orElse(null),
                true,
                true,
                StartRule.MONTH_AFTER_VERIFICATION,
                StopRule.MONTH_OF_EXPIRY,
                true,
                true,
                months.orElseThrow(),
                days.orElseThrow(),
                effective,
                retroactive == null || retroactive.from().isAfter(effective)
                        ? null
                        : new Retroactivity(retroactive.from(), retroactive.reason()));
    }

    private YearCap cap(Money most) {
        return new YearCap(most, YearCap.Beyond.REFUSED);
    }

    private List<Recognition> given() {
        var all = new ArrayList<Recognition>();
        if (isChosen(RecognitionCard.STIPEND)) {
            money("amount").map(Recognition.AnnualStipend::new).ifPresent(all::add);
        }
        if (isChosen(RecognitionCard.PERCENT)) {
            value(
                            "percent",
                            text -> Percent.find(text).filter(one -> one.value().signum() > 0))
                    .map(Recognition.PercentStipend::new)
                    .ifPresent(all::add);
        }
        if (isChosen(RecognitionCard.TIERED)) {
            var first = money("tier.one");
            var later = money("tier.two");
            var years = whole("tier.years");
            if (first.isPresent() && later.isPresent() && years.isPresent()) {
                all.add(new Recognition.TieredStipend(first.get(), later.get(), years.get()));
            }
        }
        if (isChosen(RecognitionCard.BONUS)) {
            money("bonus").map(Recognition.OneTimeBonus::new).ifPresent(all::add);
        }
        if (isChosen(RecognitionCard.REIMBURSEMENT)) {
            money("cap")
                    .map(cap -> new Recognition.Reimbursement(cap, Set.of(CostKind.PREPARATION, CostKind.EXAMINATION)))
                    .ifPresent(all::add);
        }
        return all;
    }

    private boolean isChosen(RecognitionCard card) {
        return card.isChosen(policy.content());
    }

    private Optional<Money> money(String name) {
        return value(name, text -> Money.find(text).filter(amount -> amount.isMoreThan(Money.NONE)));
    }

    private Optional<Integer> whole(String name) {
        return value(
                name,
                text -> WHOLE.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number > 0)
                        : Optional.empty());
    }

    private <T> Optional<T> value(String name, Function<String, Optional<T>> reader) {
        var read = reader.apply(
                Objects.requireNonNullElse(policy.content().value(name), "").strip());
        if (read.isEmpty()) {
            unreadable.add(name);
        }
        return read;
    }
}
