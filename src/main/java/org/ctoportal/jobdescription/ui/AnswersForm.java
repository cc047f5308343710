package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.DraftJobDescription.Field;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** The five questions a job description starts from. */
class AnswersForm extends Composite<Div> {

    private static final int MILLISECONDS_UNTIL_SAVED = 500;

    private final TextField title = new TextField(getTranslation("jobDescription.answer.title"));
    private final TextField reportsTo = new TextField(getTranslation("jobDescription.answer.reportsTo"));
    private final IntegerField contractDays = new IntegerField(getTranslation("jobDescription.answer.contractDays"));
    private final BigDecimalField salaryMin = salary("jobDescription.answer.salaryMin");
    private final BigDecimalField salaryMax = salary("jobDescription.answer.salaryMax");
    private final DirectReportsField reports = new DirectReportsField();
    private final RadioButtonGroup<CetlStance> cetl =
            new RadioButtonGroup<>(getTranslation("jobDescription.answer.cetl"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    AnswersForm() {
        text(title, "Chief Technology Officer");
        reportsTo.setHelperText(getTranslation("jobDescription.answer.reportsTo.hint"));
        text(reportsTo, "Superintendent");
        contractDays.setValue(260);
        contractDays.setMin(1);
        contractDays.setMax(DraftJobDescription.MOST_DAYS);
        contractDays.setStepButtonsVisible(true);
        contractDays.setHelperText(
                getTranslation("jobDescription.answer.contractDays.hint", DraftJobDescription.MOST_DAYS));
        cetl.setItems(CetlStance.REQUIRED, CetlStance.PREFERRED, CetlStance.ATTAIN, CetlStance.NONE);
        cetl.setItemLabelGenerator(stance -> getTranslation("jobDescription.cetl." + stance));
        cetl.setValue(CetlStance.PREFERRED);
        cetl.addClassName("stacked");
        fields.put(Field.TITLE, title);
        fields.put(Field.REPORTS_TO, reportsTo);
        fields.put(Field.CONTRACT_DAYS, contractDays);
        fields.put(Field.SALARY_MIN, salaryMin);
        fields.put(Field.SALARY_MAX, salaryMax);
        fields.put(Field.REPORTS, reports);
        fields.values().forEach(field -> field.setManualValidation(true));
        getContent().addClassName("answers");
        getContent()
                .add(
                        question("1", title),
                        question("2", reportsTo),
                        question("3", contractDays, salaryMin, salaryMax),
                        question("4", reports),
                        question("5", cetl));
    }

    DraftJobDescription answers() {
        return new DraftJobDescription(
                title.getValue(),
                reportsTo.getValue(),
                contractDays.getValue(),
                salaryMin.getValue(),
                salaryMax.getValue(),
                reports.getValue(),
                cetl.getValue());
    }

    void setAnswers(DraftJobDescription answers) {
        put(title, answers.title());
        put(reportsTo, answers.reportsTo());
        put(contractDays, answers.contractDays());
        put(salaryMin, answers.salaryMin());
        put(salaryMax, answers.salaryMax());
        put(reports, answers.reports());
        cetl.setValue(answers.cetl());
    }

    /** What a person typed wrongly stays until they mend it. */
    private static <V, F extends HasValue<?, V> & HasValidation> void put(F field, @Nullable V value) {
        if (!field.isInvalid() && !normal(field.getValue()).equals(normal(value))) {
            field.setValue(value);
        }
    }

    /** Spaces at the end and trailing zeros do not make another answer; somebody may be about to type on. */
    private static String normal(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(AnswersForm::normal).toList().toString();
            case DirectReport report -> report.count() + " " + report.position().strip() + " " + report.licensed();
            default -> value.toString().strip();
        };
    }

    /** Tells of every answer a person changes. */
    void onChange(SerializableRunnable action) {
        inputs().forEach(input -> input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                action.run();
            }
        }));
    }

    void setReadOnly(boolean readOnly) {
        inputs().forEach(input -> input.setReadOnly(readOnly));
    }

    private Stream<HasValue<?, ?>> inputs() {
        return Stream.of(title, reportsTo, contractDays, salaryMin, salaryMax, reports, cetl);
    }

    /** Moves to the first field with a problem. */
    void focus(Map<Field, String> problems) {
        fields.entrySet().stream()
                .filter(entry -> problems.containsKey(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** Shows each problem at its field; everything typed stays. */
    void show(Map<Field, String> problems) {
        fields.forEach((field, component) -> {
            var problem = problems.get(field);
            component.setInvalid(problem != null);
            component.setErrorMessage(problem == null ? "" : getTranslation("jobDescription.problem." + problem));
        });
    }

    private static void text(TextField field, String usual) {
        TextLimit.of(field, DraftJobDescription.LONGEST_TITLE);
        field.setRequiredIndicatorVisible(true);
        field.setValue(usual);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_UNTIL_SAVED);
    }

    private BigDecimalField salary(String label) {
        var field = new BigDecimalField(getTranslation(label));
        field.setPrefixComponent(new Span("$"));
        field.setHelperText(getTranslation("jobDescription.answer.salary.hint"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static Div question(String number, Component... answers) {
        var fields = new Div(answers);
        fields.addClassName("answer-fields");
        var figure = new Span(number);
        figure.addClassName("answer-number");
        figure.getElement().setAttribute("aria-hidden", "true");
        var question = new Div(figure, fields);
        question.addClassName("answer");
        return question;
    }
}
