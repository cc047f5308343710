package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctoportal.document.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Everything one version of a posting says, frozen when it is published. The page, its markup and every other form are made
 * of this and of nothing else.
 *
 * @param website of the district; may be empty
 * @param postedOn the day it was published first; corrections never move it
 * @param closesAt the deadline; none while it is open until filled
 * @param startOn the expected first day of work, where it is a date
 * @param pay none when no range is shown
 * @param language of the text, as a tag; none where it was frozen before there was a choice: English then
 * @param parts the text in its order
 * @param benefits in a phrase; may be empty
 * @param incentive a sentence on what certification is worth; may be empty
 * @param contact whom to ask; may be empty
 */
public record PostingPage(
        String number,
        String title,
        String district,
        String website,
        ZoneId zone,
        LocalDate postedOn,
        @Nullable Instant closesAt,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate startOn,
        int openings,
        EmploymentType employment,
        @Nullable Pay pay,
        Place place,
        String applyLink,
        Requirements requirements,
        String benefits,
        String incentive,
        String contact,
        @Nullable String language,
        List<Part> parts)
        implements Serializable {

    private static final String ENGLISH = "en-US";

    public PostingPage {
        title = Characters.line(title);
        district = Characters.line(district);
        benefits = Characters.lines(benefits);
        incentive = Characters.lines(incentive);
        contact = Characters.lines(contact);
        parts = List.copyOf(parts);
    }

    /** As web pages name it. */
    public String languageTag() {
        return language == null ? ENGLISH : language;
    }

    public Optional<Part> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }
}
