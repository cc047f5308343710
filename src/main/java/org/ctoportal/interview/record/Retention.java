package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.rules.book.Facts;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.Scope;

/**
 * How long the records of a search are kept: until the latest day any rule gives.
 *
 * @param rules that give a day, the latest first
 * @param until the first day they may be destroyed
 * @param notices to be given before
 */
public record Retention(List<RetentionRule> rules, LocalDate until, List<RetentionNotice> notices)
        implements Serializable {

    private static final Scope ASKED = Scope.of(List.of("RETENTION"));
    private static final String NOTICE = "record.historical_notice_on";
    private static final int NOTICE_DAYS = 60;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    public Retention {
        rules = List.copyOf(rules);
        notices = List.copyOf(notices);
    }

    /**
     * By the rules in force; nothing where none gives a day.
     *
     * @param made when the last record was made
     * @param action when the personnel action was; the later of the two counts
     */
    static Optional<Retention> of(
            RuleBook book, DistrictProfile district, LocalDate made, LocalDate action, LocalDate today) {
        var report = book.check(ASKED, today, facts(book, district, made, action, Map.of()));
        return report.retainUntil().map(until -> {
            var rules = report.findings().stream()
                    .filter(finding -> finding.keptUntil().isPresent())
                    .map(RetentionRule::of)
                    .sorted(Comparator.comparing(RetentionRule::until).reversed())
                    .toList();
            var planned = book.check(
                    ASKED,
                    today,
                    facts(
                            book,
                            district,
                            made,
                            action,
                            Map.of("record.destroy_requested", true, "record.destroy_on", until)));
            var notices = planned.findings().stream()
                    .flatMap(finding -> finding.dates().stream()
                            .filter(due -> due.name().equals(NOTICE))
                            .map(due -> new RetentionNotice(
                                    finding.message(), finding.rule().source().text(), due.day())))
                    .toList();
            return new Retention(rules, until, notices);
        });
    }

    /** What speaks against destroying the records today. */
    List<RetentionNotice> objections(
            RuleBook book, DistrictProfile district, RecordFacts facts, boolean held, LocalDate today) {
        var given = new HashMap<String, Object>();
        given.put("record.destroy_requested", true);
        given.put("record.destroy_on", today);
        given.put("record.retain_until", until);
        given.put("record.hold_active", held);
        given.put("record.request_pending", facts.requestPending());
        given.put("record.notice_due_on", today.minusDays(NOTICE_DAYS));
        if (facts.noticeOn() != null) {
            given.put(NOTICE, facts.noticeOn());
        }
        var report = book.check(ASKED, today, facts(book, district, until, until, given));
        var found = report.findings().stream()
                .filter(finding -> finding.severity().stops())
                .map(finding -> new RetentionNotice(
                        finding.message(), finding.rule().source().text(), today))
                .toList();
        return found.isEmpty() ? anyway(held, today) : found;
    }

    /** A hold and the day stand even where a district ended the rule that words it. */
    private List<RetentionNotice> anyway(boolean held, LocalDate today) {
        var source = rules.isEmpty() ? "" : rules.getFirst().source();
        if (held) {
            return List.of(new RetentionNotice("A legal hold stands over the records.", source, today));
        }
        return today.isBefore(until)
                ? List.of(new RetentionNotice("The records are kept until " + DATE.format(until) + ".", source, until))
                : List.of();
    }

    private static Facts facts(
            RuleBook book, DistrictProfile district, LocalDate made, LocalDate action, Map<String, Object> more) {
        var given = new HashMap<String, Object>(more);
        given.put("district.state", district.state());
        given.put("district.organization_type", district.organizationType().name());
        given.put("record.kind", "SELECTION");
        var later = made.isAfter(action) ? made : action;
        return book.facts(given).anchored("RECORD_MADE", made).anchored("LATER_OF_RECORD_OR_ACTION", later);
    }
}
