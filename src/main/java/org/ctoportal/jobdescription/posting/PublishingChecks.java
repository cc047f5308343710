package org.ctoportal.jobdescription.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a posting cannot be published, all at once. Source: the design's rules on job descriptions and postings; the rules of
 * states come from the rule book.
 *
 * @param approvedAt when the description was approved; none when it is not
 * @param postedOn when the posting was published first; none when it was not
 * @param state as it is before the publication
 * @param text none without an approved description
 */
record PublishingChecks(
        PostingTerms terms,
        @Nullable Instant approvedAt,
        @Nullable LocalDate postedOn,
        PostingState state,
        @Nullable PostingText text,
        boolean isPayARange,
        ZoneId zone,
        Instant now) {

    static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7E]+");

    List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        addApproval(refusals);
        addDates(refusals);
        addPay(refusals);
        add(refusals, !isOfTheWeb(terms.applyLink()) || !isOfTheWeb(terms.website()), Reason.LINK_NOT_OF_THE_WEB);
        addCoordinators(refusals);
        addMissing(refusals);
        return List.copyOf(refusals);
    }

    private void addApproval(List<Refusal> refusals) {
        if (approvedAt == null) {
            refusals.add(Refusal.of(Reason.NOT_APPROVED));
            return;
        }
        var posting = postedOn == null ? terms.opensOn() : postedOn;
        var approvedOn = LocalDate.ofInstant(approvedAt, zone);
        add(refusals, posting != null && approvedOn.isAfter(posting), Reason.APPROVED_AFTER_POSTING);
    }

    private void addDates(List<Refusal> refusals) {
        var opening = terms.opening(zone);
        add(refusals, opening == null, Reason.NO_OPENING_DATE);
        add(refusals, state == PostingState.OPEN && opening != null && opening.isAfter(now), Reason.OPEN_ALREADY);
        if (terms.closing() == Closing.FIXED) {
            var deadline = terms.deadline(zone);
            add(refusals, deadline == null, Reason.NO_DEADLINE);
            if (deadline != null) {
                add(refusals, opening != null && !deadline.isAfter(opening), Reason.DEADLINE_BEFORE_OPENING);
                add(refusals, !deadline.isAfter(now), Reason.DEADLINE_PAST);
            }
        } else {
            var review = terms.reviewOn();
            add(refusals, review == null, Reason.NO_REVIEW_DATE);
            add(
                    refusals,
                    review != null && terms.opensOn() != null && review.isBefore(terms.opensOn()),
                    Reason.REVIEW_BEFORE_OPENING);
        }
        add(refusals, terms.openings() < 1 || terms.openings() > PostingTerms.MOST_OPENINGS, Reason.NO_OPENINGS);
    }

    private void addPay(List<Refusal> refusals) {
        add(refusals, terms.pay().source() != PaySource.NOT_SHOWN && !isPayARange, Reason.PAY_NOT_A_RANGE);
    }

    private void addCoordinators(List<Refusal> refusals) {
        if (text == null || text.missing().stream().noneMatch(blank -> ProfileNotices.isOfCoordinator(blank.name()))) {
            return;
        }
        addCoordinator(refusals, ProfileNotices.TITLE_IX, Reason.TITLE_IX_INCOMPLETE);
        addCoordinator(refusals, ProfileNotices.SECTION_504, Reason.SECTION_504_INCOMPLETE);
    }

    private void addCoordinator(List<Refusal> refusals, String coordinator, Reason reason) {
        var missing = labels(blank -> blank.name().startsWith(coordinator + "."));
        if (!missing.isEmpty()) {
            refusals.add(new Refusal(reason, missing));
        }
    }

    private void addMissing(List<Refusal> refusals) {
        if (text == null) {
            return;
        }
        for (var blank : text.missing()) {
            if (!ProfileNotices.isOfCoordinator(blank.name())) {
                var reason =
                        ProfileNotices.isOfDistrict(blank.name()) ? Reason.PROFILE_INCOMPLETE : Reason.WORDS_MISSING;
                refusals.add(new Refusal(reason, blank.label()));
            }
        }
    }

    private String labels(Predicate<Blank> which) {
        return text == null
                ? ""
                : text.missing().stream().filter(which).map(Blank::label).collect(Collectors.joining(", "));
    }

    private static boolean isOfTheWeb(String link) {
        return link.isEmpty() || WEB.matcher(link).matches();
    }

    private static void add(List<Refusal> refusals, boolean holds, Reason reason) {
        if (holds) {
            refusals.add(Refusal.of(reason));
        }
    }
}
