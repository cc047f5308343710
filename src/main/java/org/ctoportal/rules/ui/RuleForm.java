package org.ctoportal.rules.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.Clause;
import org.ctoportal.rules.NewComparison;
import org.ctoportal.rules.NewRule;
import org.ctoportal.rules.NewRule.Field;
import org.ctoportal.rules.book.Condition;
import org.ctoportal.rules.book.Coverage;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.shared.ui.TextLimit;

/** The fields of a rule of the district's own. */
class RuleForm extends Composite<Div> {

    private final Select<String> jurisdiction = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private final CheckboxGroup<String> kinds = new CheckboxGroup<>(getTranslation("rules.field.kinds"));
    private final TextArea message = new TextArea(getTranslation("rules.field.message"));
    private final ConditionInput condition;
    private final MultiSelectComboBox<Clause> fix = new MultiSelectComboBox<>(getTranslation("rules.field.fix"));
    private final DatePicker validFrom = new DatePicker(getTranslation("rules.field.validFrom"));
    private final DatePicker validTo = new DatePicker(getTranslation("rules.field.validTo"));
    private final Select<Coverage> covers = new Select<>();
    private final TextArea source = new TextArea(getTranslation("rules.field.source"));
    private final TextField link = new TextField(getTranslation("rules.field.link"));
    private final DatePicker asOf = new DatePicker(getTranslation("rules.field.asOf"));
    private final Checkbox verified = new Checkbox(getTranslation("rules.field.verified"));
    private final CasesInput cases = new CasesInput();
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /** {@code state} is the district's own; a rule of another would never speak up. */
    RuleForm(List<Fact> facts, List<Clause> clauses, String state) {
        condition = new ConditionInput(facts, cases::ask);
        offer(state);
        prepare(clauses);
        fields.putAll(Map.of(
                Field.JURISDICTION, jurisdiction,
                Field.SEVERITY, severity,
                Field.KINDS, kinds,
                Field.MESSAGE, message,
                Field.FIX, fix,
                Field.VALID_FROM, validFrom,
                Field.VALID_TO, validTo,
                Field.SOURCE, source,
                Field.SOURCE_LINK, link,
                Field.AS_OF, asOf));
        fields.put(Field.CONDITION, condition);
        fields.put(Field.CASES, cases);
        fields.values().forEach(field -> field.setManualValidation(true));
        getContent().addClassName("rule-form");
        getContent()
                .add(
                        row(jurisdiction, severity),
                        kinds,
                        message,
                        condition,
                        fix,
                        row(validFrom, validTo),
                        source,
                        row(link, asOf),
                        row(verified, covers),
                        cases);
    }

    private void offer(String state) {
        jurisdiction.setLabel(getTranslation("rules.field.jurisdiction"));
        jurisdiction.setItems(Stream.of(Rule.EVERYWHERE, Rule.FEDERAL, state)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList());
        jurisdiction.setItemLabelGenerator(RuleWords::jurisdiction);
        jurisdiction.setValue(Rule.EVERYWHERE);
    }

    private void prepare(List<Clause> clauses) {
        severity.setLabel(getTranslation("rules.field.severity"));
        severity.setItems(Severity.ERROR, Severity.WARN, Severity.INFO);
        severity.setItemLabelGenerator(RuleWords::severity);
        severity.setValue(Severity.WARN);
        kinds.setItems(NewRule.KINDS);
        kinds.setItemLabelGenerator(kind -> getTranslation("rules.kind." + kind));
        kinds.setValue(java.util.Set.of(NewRule.KINDS.getFirst()));
        message.setHelperText(getTranslation("rules.field.message.hint"));
        TextLimit.of(message, NewRule.LONGEST_MESSAGE);
        TextLimit.of(source, NewRule.LONGEST_SOURCE);
        fix.setItems(clauses);
        fix.setItemLabelGenerator(clause -> clause.code() + " · " + clause.title());
        fix.setHelperText(getTranslation("rules.field.fix.hint"));
        covers.setLabel(getTranslation("rules.fact.covers"));
        covers.setItems(Coverage.values());
        covers.setItemLabelGenerator(RuleWords::covers);
        covers.setValue(Coverage.UNCLEAR);
        validTo.setHelperText(getTranslation("rules.field.validTo.hint"));
        link.setHelperText(getTranslation("rules.field.link.hint"));
        List.of(validFrom, validTo, asOf).forEach(picker -> picker.setLocale(getLocale()));
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        return row;
    }

    /** Begins from another rule; days stay empty. Says whether its condition could be taken over. */
    boolean begin(Rule rule, List<Clause> clauses) {
        if (jurisdiction.getListDataView().contains(rule.jurisdiction())) {
            jurisdiction.setValue(rule.jurisdiction());
        }
        severity.setValue(rule.severity() == Severity.BLOCK ? Severity.ERROR : rule.severity());
        kinds.setValue(rule.scope().documentKinds().stream()
                .filter(NewRule.KINDS::contains)
                .collect(Collectors.toSet()));
        message.setValue(rule.message());
        fix.setValue(clauses.stream()
                .filter(clause -> rule.suggestedFix().contains(clause.code()))
                .toList());
        covers.setValue(rule.coversPublicEmployer());
        source.setValue(rule.source().text());
        link.setValue(rule.source().link());
        var lines = NewComparison.lines(rule.condition());
        lines.ifPresent(shown -> condition.show(!(rule.condition() instanceof Condition.Any), shown));
        return lines.isPresent();
    }

    NewRule value() {
        return new NewRule(
                requireNonNullElse(jurisdiction.getValue(), ""),
                severity.getValue(),
                kinds.getValue(),
                message.getValue(),
                condition.isAll(),
                condition.lines(),
                fix.getValue().stream().map(Clause::code).toList(),
                validFrom.getValue(),
                validTo.getValue(),
                requireNonNullElse(covers.getValue(), Coverage.UNCLEAR),
                source.getValue(),
                link.getValue(),
                asOf.getValue(),
                verified.getValue(),
                cases.value());
    }

    /** Leads to the first field something is wrong in. */
    void goToProblem() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .map(Component.class::cast)
                .ifPresent(field -> {
                    field.scrollIntoView();
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }

    /** Says at each field what is wrong with it. */
    void show(Map<Field, String> problems) {
        fields.forEach((field, shown) -> {
            var problem = problems.get(field);
            shown.setInvalid(problem != null);
            shown.setErrorMessage(problem == null ? "" : getTranslation("rules.problem." + problem));
        });
    }
}
