package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.identity.SignedInPerson;

/** What a new job description starts with: the five answers, the district's profile, and the library's defaults. */
final class FirstContent {

    private final DistrictProfile district;
    private final ClauseLibrary library;
    private final SignedInPerson author;
    private final LocalDate today;

    FirstContent(DistrictProfile district, ClauseLibrary library, SignedInPerson author, LocalDate today) {
        this.district = district;
        this.library = library;
        this.author = author;
        this.today = today;
    }

    DocumentContent of(DraftJobDescription answers) {
        return of(answers, Optional.empty());
    }

    /** {@code pay} says which schedule the salaries of the answers were taken from. */
    DocumentContent of(DraftJobDescription answers, Optional<ChosenPay> pay) {
        var values = ProfileDefaults.of(library, district);
        values.putAll(Answers.values(answers));
        values.putAll(prepared(author, today));
        pay.ifPresent(chosen -> values.put(ChosenPay.SCHEDULE, chosen.name()));
        var content = DocumentContent.of(Answers.settings(answers), values)
                .withTable(JobDescriptionComposer.REPORTS, Answers.rows(answers));
        return pay.map(chosen -> content.withTable(ChosenPay.TABLE, List.of(chosen.row())))
                .orElse(content);
    }

    /** Who prepared a document, and when. */
    static Map<String, String> prepared(SignedInPerson author, LocalDate today) {
        var by = author.title().isEmpty() ? author.name() : author.name() + ", " + author.title();
        return Map.of("prepared.by", by, "prepared.on", today.toString());
    }
}
