package org.ctoportal.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask about a posting, for whoever publishes one. What is null is unknown.
 *
 * @param more facts of the job description it comes from, such as the license a position requires, by name
 */
public record PostingFacts(
        Employer employer,
        Description description,
        Pay pay,
        Days days,
        Notices notices,
        Words words,
        Map<String, ?> more) {

    /** Where the rules of postings are asked before one is published. */
    public static final Scope SCOPE =
            Scope.of("POSTING", "PUBLISH", "DOCUMENT_CHECK", "JD_CHECK", "APPLICATION", "SCREENING");

    private static final Scope RETENTION = Scope.of(List.of("RETENTION"));

    /** Who posts. */
    public record Employer(
            String state,
            String organizationType,
            @Nullable Integer employees,
            @Nullable Boolean receivesFederalFunds) {}

    /** The job description behind it; {@code status} is {@code APPROVED} or another. */
    public record Description(String status, @Nullable LocalDate approvedOn) {}

    /** What it says of pay: both ends of the range, or none; the words of the pay section. */
    public record Pay(
            @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean benefits, List<String> words) {}

    /** Its days; an open end is no closing date. */
    public record Days(
            LocalDate postedOn,
            @Nullable LocalDate closesOn,
            @Nullable LocalDate externalOn,
            @Nullable LocalDate internalNoticeOn) {}

    /** Its notices, and what the application asks. */
    public record Notices(
            boolean titleIxComplete,
            boolean section504Complete,
            List<String> protectedClasses,
            boolean asksPayHistory,
            boolean asksMedicalBeforeOffer) {}

    /** Its clauses and sentences. */
    public record Words(List<String> clauses, List<String> texts, boolean mentionsCetl) {}

    /** The same posting with other pay. */
    public PostingFacts with(Pay other) {
        return new PostingFacts(employer, description, other, days, notices, words, more);
    }

    /** The same posting on other days. */
    public PostingFacts with(Days other) {
        return new PostingFacts(employer, description, pay, other, notices, words, more);
    }

    /** The same posting with other notices. */
    public PostingFacts with(Notices other) {
        return new PostingFacts(employer, description, pay, days, other, words, more);
    }

    /** The same posting from a description in another state of approval. */
    public PostingFacts with(Description other) {
        return new PostingFacts(employer, other, pay, days, notices, words, more);
    }

    /** What the rules say before it is published, as of the day it is posted. */
    public Report check(RuleBook book) {
        return book.check(SCOPE, days.postedOn(), book.facts(values()));
    }

    /** How long posting and pay record are kept at least: the longest of the rules. */
    public Report retention(RuleBook book) {
        var facts = book.facts(Map.of(
                        "district.state", employer.state(),
                        "district.organization_type", employer.organizationType(),
                        "record.kind", "POSTING"))
                .anchored("RECORD_MADE", days.postedOn())
                .anchored("LATER_OF_RECORD_OR_ACTION", days.postedOn());
        return book.check(RETENTION, days.postedOn(), facts);
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>(more);
        values.put("district.state", employer.state());
        values.put("district.organization_type", employer.organizationType());
        values.put("district.employee_count", employer.employees());
        values.put("district.receives_federal_funds", employer.receivesFederalFunds());
        values.put("jd.status", description.status());
        values.put("jd.approved_on", description.approvedOn());
        values.put("posting.has_pay_range", pay.lowest() != null && pay.highest() != null);
        values.put("posting.has_benefits", pay.benefits());
        values.put("posting.pay_min", pay.lowest());
        values.put("posting.pay_max", pay.highest());
        values.put("posting.pay_texts", pay.words());
        values.put("posting.posted_on", days.postedOn());
        values.put("posting.external_on", days.externalOn());
        values.put("posting.internal_notice_on", days.internalNoticeOn());
        values.put("posting.has_close_date", days.closesOn() != null);
        values.put("posting.titleix_complete", notices.titleIxComplete());
        values.put("posting.s504_complete", notices.section504Complete());
        values.put("posting.pre_offer_medical", notices.asksMedicalBeforeOffer());
        values.put("application.asks_pay_history", notices.asksPayHistory());
        values.put("document.protected_classes", notices.protectedClasses());
        values.put("document.clause_codes", words.clauses());
        values.put("document.texts", words.texts());
        values.put("document.mentions_cetl", words.mentionsCetl());
        return known(values);
    }

    private static Map<String, Object> known(Map<String, @Nullable Object> values) {
        var known = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }
}
