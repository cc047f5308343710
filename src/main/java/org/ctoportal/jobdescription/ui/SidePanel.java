package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import org.ctoportal.jobdescription.JobDescriptionDraft;

/** Beside the text: what is missing, how it stands with approval, the balance, the skills, the answers and the choices it all follows from. */
class SidePanel extends Composite<Aside> {

    private final MissingPanel missing;
    private final BalancePanel balance = new BalancePanel();
    private final SkillsPanel skills;
    private final AnswersPanel answers;

    SidePanel(Editing editing, Component approval) {
        missing = new MissingPanel(editing);
        skills = new SkillsPanel(editing);
        answers = new AnswersPanel(editing);
        getContent().addClassName("editor-side");
        getContent().getElement().setAttribute("aria-label", getTranslation("jobDescription.editor.side"));
        getContent().add(missing, approval, balance, skills, answers, new OptionsPanel(editing));
    }

    void show(JobDescriptionDraft draft) {
        missing.show(draft.composed().missing());
        balance.show(draft.balance());
        skills.show(draft.coverage());
        answers.show(draft);
    }
}
