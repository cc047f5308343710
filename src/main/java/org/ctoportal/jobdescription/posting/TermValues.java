package org.ctoportal.jobdescription.posting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.ctoportal.jobdescription.posting.page.Pay;
import org.ctoportal.jobdescription.posting.page.PostingDates;
import org.jspecify.annotations.Nullable;

/** The values of clauses that follow from a posting's terms, by name of the variable; empty where a term is missing. */
record TermValues(Map<String, String> values) {

    static TermValues of(String number, PostingTerms terms, @Nullable ShownPay pay, ZoneId zone) {
        var values = new HashMap<String, String>();
        values.put("posting.id", number);
        values.put("posting.openings", String.valueOf(terms.openings()));
        values.put("posting.open.date", iso(terms.opensOn()));
        values.put("posting.external.date", iso(terms.opensOn()));
        values.put("review.date", iso(terms.reviewOn()));
        var deadline = terms.deadline(zone);
        values.put("close.datetime", deadline == null ? "" : PostingDates.moment(deadline, zone));
        putPay(values, pay);
        return new TermValues(values);
    }

    private static void putPay(Map<String, String> values, @Nullable ShownPay pay) {
        Pay range = pay == null ? null : pay.range();
        values.put(PostingComposer.LOWEST, range == null ? "" : range.lowest().toPlainString());
        values.put(PostingComposer.HIGHEST, range == null ? "" : range.highest().toPlainString());
        if (pay != null && !pay.schedule().isEmpty()) {
            values.put("schedule.name", pay.schedule());
        }
        if (pay != null && !pay.contractDays().isEmpty()) {
            values.put("contract.days", pay.contractDays());
        }
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
