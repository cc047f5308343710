package org.ctoportal.salary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.salary.calculation.AmountSheet;
import org.ctoportal.salary.calculation.AmountSheet.Remark;
import org.ctoportal.salary.calculation.Lane;
import org.ctoportal.salary.calculation.SalaryTable;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.ui.SmallUpload;

/** Amounts from a spreadsheet or typed as a table: looked at line by line first, and taken over only when all of it can be. */
class SheetDialog extends Dialog {

    private static final int REMARKS_SHOWN = 20;

    private final ScheduleTerms terms;
    private final TextArea text = new TextArea(getTranslation("salary.sheet.text"));
    private final Div outcome = new Div();
    private final ScheduleTable table = new ScheduleTable();
    private final Button take = new Button(getTranslation("salary.sheet.take"));
    private List<Lane> lanes = List.of();

    SheetDialog(ScheduleTerms terms, SerializableConsumer<ScheduleTerms> taken) {
        this.terms = terms;
        setHeaderTitle(getTranslation("salary.sheet.title"));
        setWidth("46rem");
        setMaxWidth("96vw");
        text.setValue(textOf(SalaryTable.of(terms)));
        text.addClassName("salary-sheet");
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> look());
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(new Paragraph(getTranslation("salary.sheet.hint")), upload(), text, outcome, table);
        form.addClassName("salary-form");
        add(form);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> {
            close();
            taken.accept(terms.entered(lanes));
        });
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), take);
        look();
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(AmountSheet.LONGEST, this::file));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AmountSheet.LONGEST);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setUploadButton(new Button(getTranslation("salary.sheet.choose")));
        upload.setDropLabel(new Span(getTranslation("salary.sheet.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void file(String name, byte[] bytes) {
        text.setValue(AmountSheet.textOf(bytes));
    }

    /** A dry run: says what would be taken over. */
    private void look() {
        var reading = AmountSheet.read(text.getValue());
        lanes = reading.lanes();
        var after = reading.isUsable() ? terms.entered(lanes) : terms;
        var problems = reading.isUsable() ? after.problems() : List.<ScheduleTerms.Problem>of();
        var usable = reading.isUsable() && problems.isEmpty();
        outcome.removeAll();
        if (usable) {
            outcome.add(new Paragraph(getTranslation(
                    "salary.sheet.fits",
                    SalaryWords.size(after.steps(), after.lanes().size()))));
        }
        if (!reading.remarks().isEmpty() || !problems.isEmpty()) {
            var list = new UnorderedList();
            reading.remarks().stream().limit(REMARKS_SHOWN).forEach(remark -> list.add(new ListItem(words(remark))));
            problems.forEach(problem -> list.add(new ListItem(SalaryWords.problem(problem.reason()))));
            outcome.add(list);
        }
        outcome.setClassName("notice", !usable || !reading.remarks().isEmpty());
        table.setVisible(usable);
        if (usable) {
            table.show(SalaryTable.of(after));
        }
        take.setEnabled(usable);
    }

    private String words(Remark remark) {
        var problem = SalaryWords.problem(remark.reason());
        if (remark.line() == 0) {
            return problem;
        }
        return getTranslation("salary.sheet.line", remark.line(), remark.found(), problem);
    }

    private static String textOf(SalaryTable table) {
        var all = table.terms().lanes();
        var head = all.size() == 1 && all.getFirst().name().isEmpty()
                ? "Step\tSalary"
                : "Step\t" + all.stream().map(Lane::name).collect(Collectors.joining("\t"));
        return head
                + IntStream.rangeClosed(1, table.steps())
                        .mapToObj(step -> "\n" + step + "\t"
                                + IntStream.rangeClosed(1, all.size())
                                        .mapToObj(lane ->
                                                plain(table.at(step, lane).amount()))
                                        .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining());
    }

    private static String plain(Money amount) {
        return amount.text().replace("$", "").replace(",", "");
    }
}
