package org.ctoportal.jobdescription.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.jobdescription.posting.page.Part;
import org.ctoportal.jobdescription.posting.page.Pay;
import org.ctoportal.jobdescription.posting.page.Piece;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.Scope;
import org.jspecify.annotations.Nullable;

/** What the rules of states can ask about a posting, under the names the rule book has for it. */
record PostingFacts(
        DistrictProfile district,
        ApprovedDescription approved,
        PostingTerms terms,
        PostingText text,
        @Nullable Pay pay,
        LocalDate postedOn) {

    private static final String PAY = "PAY";
    private static final String CETL = "CETL";
    private static final String BENEFITS = "benefits.summary";
    private static final Scope RETENTION = Scope.of(List.of("RETENTION"));

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("district.state", district.state());
        values.put("district.organization_type", district.organizationType().name());
        var employees = district.facts().getOrDefault("district.employees", "").replace(",", "");
        if (employees.matches("\\d{1,7}")) {
            values.put("district.employee_count", Integer.valueOf(employees));
        }
        values.put("district.receives_federal_funds", text.codes().contains("JD-EEO"));
        values.put("document.clause_codes", text.codes());
        var texts = texts(text.parts());
        values.put("document.texts", texts);
        values.put("document.mentions_cetl", texts.stream().anyMatch(words -> words.contains(CETL)));
        values.put("document.protected_classes", protectedClasses());
        values.put("document.publish_date", postedOn);
        // Known of the form: every page is one template, looked at with axe by PostingJourneyIT, and the words of a
        // posting
        // can become headings, paragraphs and lists only. Nobody looks at each posting.
        values.put("document.accessibility_checked", true);
        values.put("jd.status", "APPROVED");
        values.put("jd.approved_on", LocalDate.ofInstant(approved.approvedAt(), district.timeZone()));
        putPosting(values);
        return values;
    }

    private void putPosting(Map<String, Object> values) {
        values.put("posting.posted_on", postedOn);
        if (terms.audience() == Audience.EVERYBODY) {
            values.put("posting.external_on", postedOn);
        }
        if (terms.employeesToldOn() != null) {
            values.put("posting.internal_notice_on", terms.employeesToldOn());
        }
        values.put("posting.has_pay_range", pay != null);
        if (pay != null) {
            values.put("posting.pay_min", pay.lowest());
            values.put("posting.pay_max", pay.highest());
        }
        values.put(
                "posting.pay_texts",
                texts(text.parts().stream()
                        .filter(part -> part.code().equals(PAY))
                        .toList()));
        values.put("posting.has_benefits", saysBenefits());
        values.put(
                "posting.has_close_date",
                terms.closing() == Closing.FIXED && terms.deadline(district.timeZone()) != null);
        values.put("posting.titleix_complete", isComplete(ProfileNotices.TITLE_IX));
        values.put("posting.s504_complete", isComplete(ProfileNotices.SECTION_504));
    }

    /** The rule that has the posting and its pay record kept longest, counted from the day of the posting. */
    Optional<Finding> keeping(RuleBook book) {
        var facts = book.facts(Map.of(
                        "district.state", district.state(),
                        "district.organization_type",
                                district.organizationType().name(),
                        "record.kind", "POSTING"))
                .anchored("RECORD_MADE", postedOn)
                .anchored("LATER_OF_RECORD_OR_ACTION", postedOn);
        return book.check(RETENTION, postedOn, facts).findings().stream()
                .filter(finding -> finding.keptUntil().isPresent())
                .max(Comparator.comparing(finding -> finding.keptUntil().orElseThrow()));
    }

    private boolean saysBenefits() {
        return text.fields().stream()
                .anyMatch(
                        field -> field.name().equals(BENEFITS) && !field.value().isBlank());
    }

    private boolean isComplete(String coordinator) {
        return text.missing().stream().noneMatch(blank -> blank.name().startsWith(coordinator + "."));
    }

    private List<String> protectedClasses() {
        var phrase = approved.revision().content().value("protected.classes");
        return Arrays.stream(phrase.split("[,;]| or "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .map(Piece::texts)
                .flatMap(List::stream)
                .toList();
    }

    /** The day a posting is dated: what it has, or what it would have if it were published now. */
    static LocalDate dayOf(@Nullable LocalDate postedOn, PostingTerms terms, DistrictProfile district, Instant now) {
        if (postedOn != null) {
            return postedOn;
        }
        var today = LocalDate.ofInstant(now, district.timeZone());
        var opening = terms.opensOn();
        return opening != null && opening.isAfter(today) ? opening : today;
    }
}
