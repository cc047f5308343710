package org.ctoportal.compensation.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the public may read of a policy, frozen with each step of the board. Which of it is shown on a day follows from
 * its days.
 *
 * @param district its name
 * @param consultation none while no comments are asked for
 * @param editions the adopted ones that count on some day, the earliest first
 * @param retiredFrom the first day it is in force no more; none while the board has not retired it
 */
public record PublicPolicy(
        String number,
        String title,
        String district,
        @Nullable Consultation consultation,
        List<Edition> editions,
        @Nullable LocalDate retiredFrom) {

    private static final String ENGLISH = "en-US";

    public PublicPolicy {
        editions = List.copyOf(editions);
    }

    /**
     * The words the board asks the public about.
     *
     * @param place where else comments are taken; may be empty
     * @param changed whether the text marks what it changes of an earlier one
     * @param text as HTML
     * @param language of the text, as a tag; none where it was frozen before there was a choice: English then
     */
    public record Consultation(
            LocalDate from,
            LocalDate through,
            String place,
            String version,
            boolean changed,
            String text,
            @Nullable String language) {

        /** As web pages name it. */
        public String languageTag() {
            return language == null ? ENGLISH : language;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }

    /**
     * The words the board adopted.
     *
     * @param last none while no last day is known
     * @param policy as HTML, as is the regulation
     * @param regulation empty where it was not complete
     * @param language of both, as a tag; none where it was frozen before there was a choice: English then
     */
    public record Edition(
            int number,
            String version,
            LocalDate adopted,
            LocalDate effective,
            @Nullable LocalDate last,
            String title,
            String policy,
            String regulationTitle,
            String regulation,
            @Nullable String language) {

        /** As web pages name it. */
        public String languageTag() {
            return language == null ? ENGLISH : language;
        }

        boolean isOver(LocalDate day) {
            return last != null && day.isAfter(last);
        }
    }

    /** Comments are taken on the day. */
    public Optional<Consultation> consultationOn(LocalDate day) {
        return Optional.ofNullable(consultation).filter(one -> one.covers(day));
    }

    /** What is in force on the day, or is to be next. */
    public Optional<Edition> editionOn(LocalDate day) {
        return editions.stream().filter(edition -> !edition.isOver(day)).findFirst();
    }

    /** Whether it was in force and is no more. */
    public boolean isRetired(LocalDate day) {
        return retiredFrom != null && !day.isBefore(retiredFrom);
    }
}
