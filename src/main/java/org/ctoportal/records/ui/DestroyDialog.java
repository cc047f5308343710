package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.records.DestroyRecords;
import org.ctoportal.records.RecordLine;
import org.ctoportal.records.RecordsStayException;
import org.ctoportal.records.RecordsStayException.Why;

/** Shows once more what would be destroyed, and has it counted and approved before. */
class DestroyDialog extends Dialog {

    private final TextField approver = new TextField(getTranslation("records.destroy.approved"));
    private final IntegerField typed = new IntegerField(getTranslation("records.destroy.count"));
    private final DatePicker notice = new DatePicker(getTranslation("records.destroy.notice"));
    private final Checkbox pending = new Checkbox(getTranslation("records.destroy.pending"));
    private final Paragraph problem = new Paragraph();
    private final List<RecordLine> records;
    private final SerializableConsumer<DestroyRecords> destroy;

    /** {@code conditions} are what rules of the state ask for before. */
    DestroyDialog(List<RecordLine> records, List<String> conditions, SerializableConsumer<DestroyRecords> destroy) {
        this.records = records;
        this.destroy = destroy;
        setHeaderTitle(getTranslation("records.destroy.title"));
        setWidth("40rem");
        setMaxWidth("96vw");
        var list = new UnorderedList();
        list.addClassName("record-list");
        records.forEach(line -> list.add(new ListItem(RecordsWords.title(line))));
        approver.setHelperText(getTranslation("records.destroy.approved.hint"));
        approver.setMaxLength(DestroyRecords.LONGEST_NAME);
        approver.setWidthFull();
        typed.setHelperText(getTranslation("records.destroy.count.hint"));
        notice.setVisible(!conditions.isEmpty());
        problem.addClassNames("banner", "warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("records.destroy.text")), list);
        conditions.forEach(condition -> add(new Paragraph(condition)));
        add(approver, notice, pending, typed, problem);
        var confirm = new Button(getTranslation("records.destroy.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        var unnamed = approver.getValue().isBlank();
        approver.setInvalid(unnamed);
        approver.setErrorMessage(unnamed ? getTranslation("records.destroy.approved.missing") : "");
        var miscounted = typed.isEmpty() || typed.getValue() != records.size();
        typed.setInvalid(miscounted);
        typed.setErrorMessage(miscounted ? getTranslation("records.destroy.count.wrong") : "");
        if (unnamed || miscounted) {
            return;
        }
        try {
            destroy.accept(new DestroyRecords(
                    records.getFirst().key().className(),
                    records.stream().map(line -> line.key().number()).toList(),
                    typed.getValue(),
                    approver.getValue(),
                    notice.getValue(),
                    pending.getValue()));
            close();
        } catch (RecordsStayException e) {
            problem.setText(getTranslation("records.destroy.stay." + e.why(), told(e)));
            problem.setVisible(true);
        }
    }

    private static String told(RecordsStayException e) {
        var names = e.why() == Why.NEEDED
                ? e.details().stream().map(RecordsWords::ofClass).toList()
                : e.details();
        return names.stream().collect(Collectors.joining(e.why() == Why.RULE ? " " : ", "));
    }
}
