package org.ctoportal.jobdescription.ui;

import static org.ctoportal.jobdescription.ui.AnswerFields.question;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.DraftJobDescription.Field;
import org.ctoportal.jobdescription.TypedAnswers;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.ui.PayChoiceField;
import org.jspecify.annotations.Nullable;

/** The five questions a job description starts from. */
class AnswersForm extends Composite<Div> {

    private final TextField title = AnswerFields.text("jobDescription.answer.title", "");
    private final TitleVariants variants = new TitleVariants(this::take);
    private final TextField reportsTo = AnswerFields.text(
            "jobDescription.answer.reportsTo", getTranslation("jobDescription.answer.reportsTo.hint"));
    private final PayChoiceField pay;
    private final IntegerField contractDays = AnswerFields.days();
    private final TextField salaryMin = AnswerFields.salary("jobDescription.answer.salaryMin");
    private final TextField salaryMax = AnswerFields.salary("jobDescription.answer.salaryMax");
    private final DirectReportsField reports = new DirectReportsField();
    private final RadioButtonGroup<CetlStance> cetl = AnswerFields.cetl();
    private final Map<Field, HasValidation> fields;
    private boolean readOnly;
    private final List<SerializableRunnable> changed = new ArrayList<>();

    /** {@code choosable} are the schedules the position can be paid by. */
    AnswersForm(List<SalaryScheduleDetails> choosable) {
        pay = new PayChoiceField(choosable);
        fields = new EnumMap<>(Map.<Field, HasValidation>of(
                Field.TITLE, title,
                Field.REPORTS_TO, reportsTo,
                Field.PAY, pay,
                Field.CONTRACT_DAYS, contractDays,
                Field.SALARY_MIN, salaryMin,
                Field.SALARY_MAX, salaryMax,
                Field.REPORTS, reports));
        pay.addValueChangeListener(event -> showPay());
        reports.setManualValidation(true);
        getContent().addClassName("answers");
        getContent()
                .add(
                        question("1", title, variants),
                        question("2", reportsTo),
                        question("3", pay, contractDays, salaryMin, salaryMax),
                        question("4", reports),
                        question("5", cetl));
        restore(TypedAnswers.usual());
    }

    /** Titles to choose from beside the field; any other can be typed. */
    void offerTitles(List<String> titles) {
        variants.offer(titles);
    }

    private void take(String variant) {
        if (!title.isReadOnly()) {
            title.setValue(variant);
            changed.forEach(SerializableRunnable::run);
        }
    }

    /** What stands in the fields, right or wrong. */
    TypedAnswers typed() {
        return new TypedAnswers(
                title.getValue(),
                reportsTo.getValue(),
                contractDays.getValue() == null ? "" : contractDays.getValue().toString(),
                salaryMin.getValue(),
                salaryMax.getValue(),
                reports.getValue(),
                cetl.getValue(),
                pay.getValue());
    }

    /** Shows these instead of whatever stands there. */
    void restore(TypedAnswers typed) {
        show(Map.of());
        title.setValue(typed.title());
        reportsTo.setValue(typed.reportsTo());
        pay.setValue(pay.offered(typed.pay()));
        contractDays.setValue(typed.answers().contractDays());
        salaryMin.setValue(typed.salaryMin());
        salaryMax.setValue(typed.salaryMax());
        reports.setValue(typed.reports());
        cetl.setValue(typed.cetl());
        showPay();
    }

    /** What a schedule pays is not typed as well. */
    private void showPay() {
        var range = pay.range();
        range.ifPresent(paid -> {
            contractDays.setValue(paid.contractDays());
            salaryMin.setValue(paid.lowest().plain());
            salaryMax.setValue(paid.highest().plain());
            List.of(Field.CONTRACT_DAYS, Field.SALARY_MIN, Field.SALARY_MAX).forEach(field -> show(field, null));
        });
        Stream.<HasValue<?, ?>>of(contractDays, salaryMin, salaryMax)
                .forEach(field -> field.setReadOnly(readOnly || range.isPresent()));
    }

    /** Shows the answers of a document wherever they are others; somebody may be about to type on. */
    void follow(DraftJobDescription answers) {
        var stored = TypedAnswers.of(answers);
        var standing = TypedAnswers.of(typed().answers());
        put(title, standing.title().strip(), stored.title().strip());
        put(reportsTo, standing.reportsTo().strip(), stored.reportsTo().strip());
        put(pay, standing.pay(), pay.offered(stored.pay()));
        put(contractDays, standing.answers().contractDays(), answers.contractDays());
        put(salaryMin, standing.salaryMin(), stored.salaryMin());
        put(salaryMax, standing.salaryMax(), stored.salaryMax());
        put(reports, DirectReportsField.normal(standing.reports()), DirectReportsField.normal(stored.reports()));
        cetl.setValue(stored.cetl());
        showPay();
    }

    /** What a person typed wrongly stays until they mend it. */
    private static <V, F extends HasValue<?, V> & HasValidation> void put(
            F field, @Nullable V standing, @Nullable V stored) {
        if (!field.isInvalid() && !Objects.equals(standing, stored)) {
            field.setValue(stored);
        }
    }

    /** Tells of every answer a person changes. */
    void onChange(SerializableRunnable action) {
        changed.add(action);
        inputs().forEach(input -> input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                action.run();
            }
        }));
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        inputs().forEach(input -> input.setReadOnly(readOnly));
        showPay();
        variants.setVisible(!readOnly && variants.isVisible());
    }

    private Stream<HasValue<?, ?>> inputs() {
        return Stream.<HasValue<?, ?>>of(title, reportsTo, pay, contractDays, salaryMin, salaryMax, reports, cetl);
    }

    void focus() {
        title.focus();
    }

    /** Moves to the first field that shows a problem. */
    void focusProblem() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** Shows each problem at its field; everything typed stays. */
    void show(Map<Field, String> problems) {
        fields.keySet().forEach(field -> show(field, problems.get(field)));
    }

    /** Takes away what is shown at fields that are right by now; says nothing of others before they are asked for. */
    void mend(Map<Field, String> problems) {
        fields.entrySet().stream()
                .filter(entry -> entry.getValue().isInvalid())
                .forEach(entry -> show(entry.getKey(), problems.get(entry.getKey())));
    }

    private void show(Field field, @Nullable String problem) {
        var component = Objects.requireNonNull(fields.get(field));
        component.setInvalid(problem != null);
        component.setErrorMessage(problem == null ? "" : getTranslation("jobDescription.problem." + problem));
    }
}
