package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A search for a person for one position, by a job description as it was approved. */
@Entity
class Search extends DistrictOwned {

    /**
     * How titles of those who head a department begin, for a first answer that the district can change: an assistant to one
     * is none.
     */
    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*(executive\\s+)?(chief|director|superintendent|head)\\b", Pattern.CASE_INSENSITIVE);

    private long documentId;
    private int revision;
    private @Nullable Long postingId;
    private String postingNumber;
    private String title;
    private boolean departmentHead;
    private @Nullable BigDecimal passingScore;
    private @Nullable BigDecimal veteranPoints;
    private @Nullable BigDecimal disabledVeteranPoints;
    private int lastCode;
    private Instant begunAt;
    private String begunBy;

    @SuppressWarnings("NullAway.Init")
    protected Search() {} // JPA

    Search(DocumentId document, int revision, String title, String author, Instant now) {
        this.documentId = document.value();
        this.revision = revision;
        this.postingNumber = "";
        this.title = title;
        this.departmentHead = HEAD.matcher(title).find();
        this.begunAt = now;
        this.begunBy = author;
    }

    void postedAs(long posting, String number) {
        postingId = posting;
        postingNumber = number;
    }

    void prefer(PreferenceTerms terms) {
        departmentHead = terms.departmentHead();
        passingScore = terms.passing();
        veteranPoints = terms.veteran();
        disabledVeteranPoints = terms.disabledVeteran();
    }

    /** The next code; none is ever given twice. */
    int nextCode() {
        return ++lastCode;
    }

    PreferenceTerms preference() {
        return new PreferenceTerms(departmentHead, passingScore, veteranPoints, disabledVeteranPoints);
    }

    String title() {
        return title;
    }

    SearchDetails details() {
        return new SearchDetails(
                new SearchId(id()),
                title,
                new DocumentId(documentId),
                revision,
                postingId,
                postingNumber,
                preference(),
                begunAt,
                begunBy);
    }
}
