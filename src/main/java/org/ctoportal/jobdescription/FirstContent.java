package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.ctoportal.authoring.DocumentContent;
import org.ctoportal.authoring.VariableFormat;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ValueSet;
import org.ctoportal.identity.SignedInPerson;

/** What a new job description starts with: the five answers, the district's profile, and the library's defaults. */
final class FirstContent {

    private static final String USUAL_CETL_MONTHS = "24";

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
        var values = new HashMap<String, String>();
        values.put("cetl.months", USUAL_CETL_MONTHS);
        values.put("protected.classes", protectedClasses());
        values.put("district.name", district.name());
        district.facts().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        values.putAll(Answers.values(answers));
        values.put("prepared.by", author.title().isEmpty() ? author.name() : author.name() + ", " + author.title());
        values.put("prepared.on", today.toString());
        return DocumentContent.of(Answers.settings(answers), values)
                .withTable(JobDescriptionComposer.REPORTS, Answers.rows(answers));
    }

    /** The federal list, then what the state adds; a district's own list in its profile goes before it. */
    private String protectedClasses() {
        var classes = library.valueSets().stream()
                .filter(set -> set.variable().equals("protected.classes"))
                .filter(set ->
                        set.jurisdiction().equals("US") || set.jurisdiction().equals(district.state()))
                .map(ValueSet::values)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return VariableFormat.phrase(classes, "or");
    }
}
