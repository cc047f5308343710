package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import org.ctoportal.records.ClassLine;
import org.ctoportal.records.RetentionService;
import org.ctoportal.records.RetentionTerm;
import org.ctoportal.records.ShortTermException;
import org.ctoportal.shared.ui.TextLimit;

/** Asks how long the district keeps a class of records itself, and why. */
class TermDialog extends Dialog {

    /** Keeps it; none for no period of its own. */
    interface Keeping extends Serializable {

        void keep(int years, String why);
    }

    private final IntegerField years = new IntegerField(getTranslation("records.term.years"));
    private final TextArea why = new TextArea(getTranslation("records.term.why"));
    private final TextLimit limit = TextLimit.of(why, RetentionService.LONGEST_REASON);
    private final Keeping keeping;

    TermDialog(ClassLine line, Keeping keeping) {
        this.keeping = keeping;
        setHeaderTitle(getTranslation("records.term.change.of", RecordsWords.ofClass(line.name())));
        setWidth("34rem");
        setMaxWidth("96vw");
        years.setMin(1);
        years.setMax(RetentionService.LONGEST_YEARS);
        years.setStepButtonsVisible(true);
        why.setWidthFull();
        why.setHelperText(getTranslation("records.term.why.hint"));
        add(new Paragraph(getTranslation("records.term.hint")), years, why);
        var own = line.terms().stream().filter(RetentionTerm::isOwn).findFirst();
        own.ifPresent(term -> {
            years.setValue(term.period().getYears());
            why.setValue(term.message());
            getFooter().add(new Button(getTranslation("records.term.remove"), click -> keep(0)));
        });
        var save = new Button(getTranslation("records.term.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save() {
        if (!limit.holds(why.getValue())) {
            return;
        }
        var missing = why.getValue().isBlank();
        why.setInvalid(missing);
        why.setErrorMessage(missing ? getTranslation("records.term.why.missing") : "");
        var none = years.isEmpty() || years.isInvalid();
        years.setInvalid(none);
        years.setErrorMessage(none ? getTranslation("records.term.years.missing", RetentionService.LONGEST_YEARS) : "");
        if (!missing && !none) {
            keep(years.getValue());
        }
    }

    private void keep(int period) {
        try {
            keeping.keep(period, why.getValue());
            close();
        } catch (ShortTermException e) {
            years.setInvalid(true);
            years.setErrorMessage(getTranslation("records.term.short"));
        }
    }
}
