package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.MustHaves;
import org.ctoportal.jobdescription.ReadingReport;

/**
 * Beside the text: what is missing, how it stands with approval, what the rules find, the balance, the skills, the
 * answers and the choices it all follows from.
 */
class SidePanel extends Composite<Aside> {

    private static final String TECHNICAL = "JD-TECH-EMPHASIS";

    private final CheckActions checking;
    private final MissingPanel missing;
    private final ChecksPanel checks;
    private final BalancePanel balance = new BalancePanel();
    private final SkillsPanel skills;
    private final AnswersPanel answers;
    private final MustHavePanel mustHaves;
    private final ReadingPanel reading;

    SidePanel(
            Editing editing,
            CheckActions checking,
            EmphasisActions emphasis,
            AnswerChoices choices,
            Component approval) {
        this.checking = checking;
        missing = new MissingPanel(editing);
        checks = new ChecksPanel(editing, checking);
        skills = new SkillsPanel(editing);
        answers = new AnswersPanel(editing, choices);
        mustHaves = new MustHavePanel(editing);
        reading = new ReadingPanel(editing);
        getContent().addClassName("editor-side");
        getContent().getElement().setAttribute("aria-label", getTranslation("jobDescription.editor.side"));
        getContent()
                .add(
                        missing,
                        approval,
                        checks,
                        balance,
                        new EmphasisPanel(editing, emphasis),
                        skills,
                        mustHaves,
                        reading,
                        answers,
                        new OptionsPanel(editing),
                        new PapersPanel(editing));
    }

    void show(JobDescriptionDraft draft) {
        var found = checking.of(draft);
        checks.show(found);
        missing.show(draft.composed().missing());
        balance.show(draft.balance(), found.has(TECHNICAL));
        skills.show(draft.coverage());
        mustHaves.show(MustHaves.of(draft.composed()));
        reading.show(ReadingReport.of(draft.composed()));
        answers.show(draft);
    }
}
