package org.ctoportal.jobdescription.posting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.VariableType;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.ctoportal.rules.book.Finding;
import org.jspecify.annotations.Nullable;

/** A posting with everything that follows from its terms. Without an approved description there are no words. */
record AssembledPosting(
        String number,
        PostingTerms terms,
        DistrictProfile district,
        @Nullable ApprovedDescription approved,
        @Nullable ShownPay pay,
        @Nullable PostingText text,
        List<Refusal> refusals,
        List<Finding> findings) {

    private static final String BENEFITS = "benefits.summary";
    private static final String INCENTIVE = "stipend.sentence";
    private static final String CONTACT = "hr.contact";
    private static final String START = "start.date";

    List<Blank> fields() {
        return text == null ? List.of() : text.fields();
    }

    /** What everybody would read; {@code postedOn} as if it were published on that day. */
    PostingPage page(LocalDate postedOn) {
        var description = Objects.requireNonNull(approved);
        var words = values();
        return new PostingPage(
                number,
                description.title(),
                district.name(),
                terms.website(),
                district.timeZone(),
                postedOn,
                terms.deadline(district.timeZone()),
                terms.closing() == Closing.OPEN_UNTIL_FILLED ? terms.reviewOn() : null,
                date(words.getOrDefault(START, "")),
                terms.openings(),
                terms.employment(),
                pay == null ? null : pay.range(),
                terms.place(),
                terms.applyLink(),
                RequirementReading.of(description.revision()),
                words.getOrDefault(BENEFITS, ""),
                words.getOrDefault(INCENTIVE, ""),
                words.getOrDefault(CONTACT, ""),
                ContentLanguage.of(description.revision().content()).tag(),
                Objects.requireNonNull(text).parts());
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        fields().forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    private static @Nullable LocalDate date(String typed) {
        return typed.isBlank()
                        || VariableFormat.problem(VariableType.DATE, typed).isPresent()
                ? null
                : LocalDate.parse(typed.strip());
    }
}
