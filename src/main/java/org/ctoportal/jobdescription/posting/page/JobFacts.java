package org.ctoportal.jobdescription.posting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** The facts at the head of a posting, in the language of the reader. */
final class JobFacts {

    private static final String DEADLINE = "posting.public.deadline";

    private final PageWords words;

    JobFacts(PageWords words) {
        this.words = words;
    }

    /** Nobody is told to apply by a day when applications are not taken any more. */
    String all(PostingPage page, boolean isOpen) {
        var facts = brief(page);
        if (!isOpen) {
            facts.remove(DEADLINE);
        }
        facts.put("posting.public.employment", words.translate("posting.employment." + page.employment()));
        facts.put("posting.public.openings", String.valueOf(page.openings()));
        facts.put("posting.public.posted", date(page.postedOn()));
        facts.put("posting.public.number", page.number());
        return html(facts);
    }

    /** What somebody needs to decide whether to read on. */
    String few(PostingPage page) {
        return html(brief(page));
    }

    private Map<String, String> brief(PostingPage page) {
        var facts = new LinkedHashMap<String, String>();
        var pay = page.pay();
        if (pay != null) {
            facts.put("posting.public.pay", words.translate("posting.public.pay.year", pay.text()));
        }
        var closesAt = page.closesAt();
        if (closesAt != null) {
            facts.put(DEADLINE, moment(closesAt, page.zone()));
        } else if (page.reviewOn() != null) {
            facts.put(DEADLINE, words.translate("posting.public.untilFilled", date(page.reviewOn())));
        }
        facts.put("posting.public.place", place(page.place()));
        return facts;
    }

    private String place(Place place) {
        if (!place.isRemote()) {
            return place.text();
        }
        return place.state().isEmpty()
                ? words.translate("posting.public.remote.anywhere")
                : words.translate("posting.public.remote", place.state());
    }

    private String html(Map<String, String> facts) {
        var rows = new StringBuilder();
        facts.forEach((key, value) -> {
            if (!value.isEmpty()) {
                rows.append(PlainPage.of("jobs-fact", words)
                        .with("name", words.translate(key))
                        .with("value", value)
                        .html());
            }
        });
        return rows.toString();
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    String moment(Instant moment, ZoneId zone) {
        return words.locale().getLanguage().equals("en")
                ? PostingDates.moment(moment, zone)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(words.locale())
                                .format(moment.atZone(zone))
                        + " ("
                        + DateTimeFormatter.ofPattern("vvvv", words.locale()).format(moment.atZone(zone)) + ")";
    }
}
