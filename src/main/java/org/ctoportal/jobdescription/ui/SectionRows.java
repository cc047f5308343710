package org.ctoportal.jobdescription.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionDraft;

/** A section as the browser needs it. */
record SectionRows(String code, String title, List<Row> rows) {

    record Row(
            String code,
            String title,
            String heading,
            String text,
            String origin,
            String standing,
            String state,
            boolean incomplete) {}

    static SectionRows of(ComposedSection section, JobDescriptionDraft draft) {
        var rows = new ArrayList<Row>();
        var area = new HashMap<String, String>();
        for (var clause : section.clauses()) {
            rows.add(row(clause, ""));
        }
        for (var item : section.items()) {
            var itsArea = section.code().equals(DutyBalance.SECTION) ? Areas.nameOf(item.group(), draft) : "";
            rows.add(row(item, itsArea.equals(area.put("", itsArea)) ? "" : itsArea));
        }
        return new SectionRows(section.code(), section.title(), rows);
    }

    private static Row row(ComposedClause clause, String heading) {
        return new Row(
                clause.code(),
                clause.title(),
                heading,
                clause.text(),
                clause.origin().pack().isEmpty() ? "" : clause.code(),
                ProvenanceWords.standing(clause),
                clause.state().name(),
                !clause.missing().isEmpty());
    }
}
