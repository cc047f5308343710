package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.util.ArrayList;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.DocumentPrinter;
import org.ctoportal.authoring.compose.SourceWords;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.page.PageWords;

/** Lays a job description out for print, in the language its words are written in. */
final class JobDescriptionPrinter {

    private final SkillFramework framework;
    private final ClauseLibrary clauses;
    private final DutyBalance balance;

    JobDescriptionPrinter(Templates templates, DutyBalance balance) {
        this.framework = templates.framework();
        this.clauses = templates.clauses();
        this.balance = balance;
    }

    /** {@code date} stands at the head of a draft; an approved revision has that of its approval there. */
    Document print(
            String title,
            ContentLanguage language,
            String districtName,
            LocalDate date,
            ApprovalPrint approval,
            ComposedDocument composed) {
        var duties = composed.section(DutyBalance.SECTION);
        var printer = new DocumentPrinter(
                item -> duties.isPresent() && duties.get().items().contains(item)
                        ? areaHeading(item, new PageWords(language.locale()))
                        : "",
                new SourceWords(language.locale())::of);
        var masthead = new Masthead(districtName, approval.dateText(date), approval.revisionText());
        var text = printer.print(title, language.locale(), masthead, composed);
        var blocks = new ArrayList<>(text.blocks());
        blocks.addAll(approval.history(framework.version(), clauses.version()));
        return new Document(text.title(), text.locale(), text.masthead(), blocks);
    }

    private String areaHeading(ComposedClause duty, PageWords words) {
        return framework.areas().stream()
                .filter(area ->
                        area.skills().stream().anyMatch(skill -> skill.code().equals(duty.group())))
                .findFirst()
                .map(area -> area.name() + " (" + share(area.code(), words) + ")")
                .orElse("");
    }

    private String share(String area, PageWords words) {
        return balance.areas().stream()
                .filter(part -> part.code().equals(area))
                .findFirst()
                .map(part -> words.translate(
                        "jobDescription.print.share", part.duties(), balance.total(), part.percent() + "%"))
                .orElse("");
    }
}
