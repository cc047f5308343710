package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.ItemChoice;
import org.ctoportal.jobdescription.SkillCoverage.SkillShare;
import org.ctoportal.shared.ui.TextLimit;

/** Adds to a section: something the framework offers, or a sentence of one's own. */
class AddClauseDialog extends Dialog {

    private final String section;
    private final Editing editing;
    private final TextArea own = new TextArea(getTranslation("jobDescription.add.own"));
    private final TextLimit limit = TextLimit.of(own, OwnClause.LONGEST);
    private final Select<SkillShare> skill = new Select<>();

    AddClauseDialog(String section, String sectionTitle, Editing editing) {
        this.section = section;
        this.editing = editing;
        setHeaderTitle(getTranslation("jobDescription.add.title", sectionTitle));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        addClassName("add-dialog");
        setWidth("44rem");
        setMaxWidth("96vw");
        addOwn();
        addChoices(editing.choices(section));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void addOwn() {
        own.setWidthFull();
        add(own);
        if (isDuties()) {
            skill.setLabel(getTranslation("jobDescription.add.skill"));
            skill.setItems(editing.draft().coverage().skills());
            skill.setItemLabelGenerator(SkillShare::name);
            skill.setWidthFull();
            add(skill);
        }
        var add = new Button(getTranslation("jobDescription.add.own.action"), click -> saveOwn());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(add);
    }

    private boolean isDuties() {
        return section.equals(DutyBalance.SECTION);
    }

    private void addChoices(List<ItemChoice> choices) {
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("jobDescription.add.nothing")));
            return;
        }
        add(new H3(getTranslation("jobDescription.add.offered")));
        var list = new UnorderedList();
        list.addClassName("choices");
        choices.forEach(choice -> list.add(row(choice)));
        add(list);
    }

    private ListItem row(ItemChoice choice) {
        var origin = new Span(
                choice.skill().isEmpty()
                        ? choice.code()
                        : choice.code() + " · " + Areas.skillName(choice.skill(), editing.draft()));
        origin.addClassName("clause-origin");
        var add = new Button(getTranslation("action.add"));
        add.setAriaLabel(getTranslation("jobDescription.add.item", choice.code()));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new ListItem(new Paragraph(choice.text()), origin, add);
        add.addClickListener(click -> {
            if (editing.save(new Change.Include(choice.code()))) {
                row.removeFromParent();
            }
        });
        return row;
    }

    private void saveOwn() {
        own.setInvalid(own.getValue().isBlank());
        own.setErrorMessage(getTranslation("jobDescription.problem.required"));
        skill.setInvalid(isDuties() && skill.isEmpty());
        skill.setErrorMessage(getTranslation("jobDescription.problem.required"));
        if (own.isInvalid() || skill.isInvalid() || !limit.holds(own.getValue())) {
            return;
        }
        var group = skill.getValue() == null ? "" : skill.getValue().code();
        var id = "OWN-" + UUID.randomUUID().toString().substring(0, 8);
        if (editing.save(new Change.AddOwn(
                new OwnClause(id, section, group, own.getValue().strip())))) {
            close();
        }
    }
}
