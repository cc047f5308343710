package org.ctoportal.compensation.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.record.ClassRetention;
import org.ctoportal.compensation.record.EmployeeRecord;
import org.ctoportal.compensation.record.EmployeeRecordService;
import org.ctoportal.compensation.record.EmployeeRecords;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.PlainTable;

/** What is kept of employees and until when: by class with the rules behind it, and found by person. */
@Route(AwardRoutes.RECORDS)
@RolesAllowed(Permissions.KEEP_AWARDS)
class EmployeeRecordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KEY = "record.employees.";

    private final transient EmployeeRecordService records;
    private final TextField person = new TextField();
    private final Div found = new Div();

    EmployeeRecordsView(EmployeeRecordService records) {
        this.records = records;
        addClassNames("page", "employee-records");
        person.setLabel(getTranslation(KEY + "person"));
        person.setHelperText(getTranslation(KEY + "person.hint"));
        person.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.addValueChangeListener(event -> find(event.getValue()));
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "subtitle"));
        header.addAction(new Anchor(AwardRoutes.LIST, getTranslation("award.list")));
        var search = new Div(new H2(getTranslation(KEY + "find")), person, found);
        search.addClassName("panel");
        var classes = new Div(new H2(getTranslation(KEY + "classes")), classes(), hint(getTranslation(KEY + "advice")));
        classes.addClassName("panel");
        add(header, search, classes);
    }

    private PlainTable classes() {
        var table = new PlainTable(getTranslation(KEY + "classes"), headings("class", "rules"));
        records.classes().forEach(one -> table.addRow(List.of(about(one), RetentionWords.rules(one.words()))));
        return table;
    }

    private UnorderedList about(ClassRetention asked) {
        var list = new UnorderedList();
        list.addClassName("record-list");
        asked.of()
                .forEach(one -> list.add(new ListItem(
                        new Span(getTranslation(KEY + "class." + one)),
                        RetentionWords.hint(getTranslation(KEY + "about." + one)))));
        return list;
    }

    private void find(String text) {
        found.removeAll();
        if (text.strip().length() < EmployeeRecordService.SHORTEST) {
            return;
        }
        var people = records.find(text);
        if (people.isEmpty()) {
            found.add(new Paragraph(getTranslation(KEY + "nobody")));
        }
        people.forEach(this::show);
        if (people.size() == EmployeeRecordService.MOST) {
            found.add(hint(getTranslation(KEY + "more", EmployeeRecordService.MOST)));
        }
    }

    private void show(EmployeeRecords one) {
        var name = one.numbers().isEmpty() ? one.name() : one.name() + " (" + String.join(", ", one.numbers()) + ")";
        var table = new PlainTable(name, headings("class", "what", "last", "until", "rule"));
        one.records()
                .forEach(record -> table.addRow(List.of(
                        new Div(getTranslation(KEY + "class." + record.of())),
                        new Anchor(record.route(), record.what()),
                        new Div(RetentionWords.day(record.last())),
                        new Div(until(record)),
                        record.decisive().map(RetentionWords::source).orElseGet(Span::new))));
        found.add(new H3(name), table);
    }

    private String until(EmployeeRecord record) {
        return record.until()
                .map(RetentionWords::day)
                .orElseGet(() -> getTranslation(KEY + (record.isOpen() ? "open" : "unasked")));
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> getTranslation(KEY + "column." + column))
                .toList();
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
