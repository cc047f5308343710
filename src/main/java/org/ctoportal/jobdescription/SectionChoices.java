package org.ctoportal.jobdescription;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Templates;

/** What could still be added to a section of a job description. */
final class SectionChoices {

    private final Templates templates;
    private final DutySelection duties;

    SectionChoices(Templates templates, DutySelection duties) {
        this.templates = templates;
        this.duties = duties;
    }

    List<ItemChoice> of(String sectionCode, ComposedDocument composed) {
        var clauses = composed.available().stream()
                .filter(section -> section.code().equals(sectionCode))
                .flatMap(ComposedSection::sentences)
                .map(clause -> new ItemChoice(clause.code(), clause.group(), clause.text()));
        return Stream.concat(clauses, items(sectionCode, composed)).toList();
    }

    private Stream<ItemChoice> items(String sectionCode, ComposedDocument composed) {
        return templates.clauses().kind(JobDescriptionComposer.KIND).sections().stream()
                .filter(section -> section.code().equals(sectionCode))
                .flatMap(section -> section.slot() == null ? Stream.empty() : duties.offered(section.slot()))
                .filter(item -> composed.find(item.code()).isEmpty())
                .map(item -> new ItemChoice(item.code(), item.group(), item.text()));
    }
}
