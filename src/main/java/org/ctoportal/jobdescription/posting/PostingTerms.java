package org.ctoportal.jobdescription.posting;

import static java.util.Collections.unmodifiableSortedMap;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctoportal.document.Characters;
import org.ctoportal.jobdescription.posting.page.EmploymentType;
import org.ctoportal.jobdescription.posting.page.Place;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person decides about a posting. Dates are days in the district's time zone; what is missing keeps the
 * posting from being published and nothing else.
 *
 * @param closesAt the time of day of the deadline
 * @param reviewOn when screening begins, of a posting that is open until filled
 * @param employeesToldOn when the district's own people were told of the position
 * @param applyLink where to apply on the web; empty when there is no such place
 * @param website of the district, for search engines; may be empty
 * @param settings choices of clauses by key
 * @param words values of clauses by name of the variable; those of the district's profile where there is none
 */
public record PostingTerms(
        @Nullable LocalDate opensOn,
        Closing closing,
        @Nullable LocalDate closesOn,
        LocalTime closesAt,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate employeesToldOn,
        int openings,
        Audience audience,
        EmploymentType employment,
        PayTerms pay,
        Place place,
        String applyLink,
        String website,
        SortedMap<String, String> settings,
        SortedMap<String, String> words)
        implements Serializable {

    public static final int LONGEST_LINK = 500;
    public static final int MOST_OPENINGS = 999;
    public static final LocalTime USUAL_TIME = LocalTime.of(16, 0);

    public PostingTerms {
        applyLink = Characters.line(applyLink);
        website = Characters.line(website);
        if (applyLink.length() > LONGEST_LINK || website.length() > LONGEST_LINK) {
            throw new IllegalArgumentException("A link has at most " + LONGEST_LINK + " characters");
        }
        settings = unmodifiableSortedMap(new TreeMap<>(settings));
        words = unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** What a new posting starts with. */
    static PostingTerms first(Place place) {
        return new PostingTerms(
                null,
                Closing.FIXED,
                null,
                USUAL_TIME,
                null,
                null,
                1,
                Audience.EVERYBODY,
                EmploymentType.FULL_TIME,
                PayTerms.OF_DESCRIPTION,
                place,
                "",
                "",
                new TreeMap<>(),
                new TreeMap<>());
    }

    public PostingTerms withWord(String name, String value) {
        var all = new TreeMap<>(words);
        all.put(name, value);
        return new PostingTerms(
                opensOn,
                closing,
                closesOn,
                closesAt,
                reviewOn,
                employeesToldOn,
                openings,
                audience,
                employment,
                pay,
                place,
                applyLink,
                website,
                settings,
                all);
    }

    /** The first moment of the opening day. */
    @Nullable
    Instant opening(ZoneId zone) {
        return opensOn == null ? null : opensOn.atStartOfDay(zone).toInstant();
    }

    /** The deadline; none while a posting is open until filled. */
    @Nullable
    Instant deadline(ZoneId zone) {
        return closing == Closing.OPEN_UNTIL_FILLED || closesOn == null
                ? null
                : closesOn.atTime(closesAt).atZone(zone).toInstant();
    }
}
