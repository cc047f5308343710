package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.ctoportal.jobdescription.posting.Audience;
import org.ctoportal.jobdescription.posting.Closing;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.page.EmploymentType;
import org.jspecify.annotations.Nullable;

/** When a posting opens and closes, how many it seeks, and for whom it is. */
class DatesPanel extends Composite<TermsSection> {

    private final DatePicker opens = new DatePicker(getTranslation("posting.term.opens"));
    private final RadioButtonGroup<Closing> closing = new RadioButtonGroup<>(getTranslation("posting.term.closing"));
    private final DatePicker closesOn = new DatePicker(getTranslation("posting.term.closesOn"));
    private final TimePicker closesAt = new TimePicker(getTranslation("posting.term.closesAt"));
    private final DatePicker review = new DatePicker(getTranslation("posting.term.review"));
    private final IntegerField openings = new IntegerField(getTranslation("posting.term.openings"));
    private final Select<EmploymentType> employment = new Select<>();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(getTranslation("posting.term.audience"));
    private final DatePicker told = new DatePicker(getTranslation("posting.term.told"));

    @Override
    protected TermsSection initContent() {
        return new TermsSection("DATES");
    }

    /** {@code changed} is told when the person changed something that can be kept. */
    DatesPanel(PostingDetails posting, SerializableRunnable changed) {
        closing.setItems(Closing.values());
        closing.setItemLabelGenerator(one -> getTranslation("posting.closing." + one));
        employment.setLabel(getTranslation("posting.term.employment"));
        employment.setItems(EmploymentType.values());
        employment.setItemLabelGenerator(one -> getTranslation("posting.employment." + one));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> getTranslation("posting.audience." + one));
        closesAt.setStep(Duration.ofMinutes(30));
        closesAt.setHelperText(getTranslation(
                "posting.term.zone", posting.zone().getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
        told.setHelperText(getTranslation("posting.term.told.hint"));
        openings.setStepButtonsVisible(true);
        openings.setManualValidation(true);
        List.of(opens, closesOn, review, told).forEach(this::letType);
        show(posting.terms());
        getContent().addFields(opens, closing, closesOn, closesAt, review, openings, employment, audience, told);
        List.of(opens, closesOn, review, told)
                .forEach(field -> field.addValueChangeListener(event -> tell(event.isFromClient(), changed)));
        closing.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        closesAt.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                closesAt.setValue(PostingTerms.USUAL_TIME);
            }
            tell(event.isFromClient(), changed);
        });
        employment.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        audience.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        openings.addValueChangeListener(event -> tell(event.isFromClient() && isNumber(event.getValue()), changed));
    }

    /** The calendar opens by its button alone, so that typing and the tab key lead through the form. */
    private void letType(DatePicker field) {
        field.setAutoOpen(false);
        field.setI18n(new DatePickerI18n().setBadInputErrorMessage(getTranslation("posting.term.date.bad")));
    }

    private void show(PostingTerms terms) {
        opens.setValue(terms.opensOn());
        closing.setValue(terms.closing());
        closesOn.setValue(terms.closesOn());
        closesAt.setValue(terms.closesAt());
        review.setValue(terms.reviewOn());
        openings.setValue(terms.openings());
        employment.setValue(terms.employment());
        audience.setValue(terms.audience());
        told.setValue(terms.employeesToldOn());
        showClosing();
    }

    private void tell(boolean isTheirs, SerializableRunnable changed) {
        showClosing();
        if (isTheirs) {
            changed.run();
        }
    }

    private void showClosing() {
        var fixed = closing.getValue() == Closing.FIXED;
        closesOn.setVisible(fixed);
        closesAt.setVisible(fixed);
        review.setVisible(!fixed);
    }

    private boolean isNumber(@Nullable Integer value) {
        var fits = value != null && value >= 1 && value <= PostingTerms.MOST_OPENINGS;
        openings.setInvalid(!fits);
        openings.setErrorMessage(fits ? "" : getTranslation("posting.term.openings.bad", PostingTerms.MOST_OPENINGS));
        return fits;
    }

    void setReadOnly(boolean readOnly) {
        List.of(opens, closesOn, review, told).forEach(field -> field.setReadOnly(readOnly));
        closing.setReadOnly(readOnly);
        closesAt.setReadOnly(readOnly);
        openings.setReadOnly(readOnly);
        employment.setReadOnly(readOnly);
        audience.setReadOnly(readOnly);
    }

    @Nullable
    LocalDate opens() {
        return opens.getValue();
    }

    Closing closing() {
        return closing.getValue();
    }

    @Nullable
    LocalDate closesOn() {
        return closesOn.getValue();
    }

    LocalTime closesAt() {
        return Optional.ofNullable(closesAt.getValue()).orElse(PostingTerms.USUAL_TIME);
    }

    @Nullable
    LocalDate review() {
        return review.getValue();
    }

    @Nullable
    LocalDate told() {
        return told.getValue();
    }

    /** The number that was there stays while the field holds none. */
    int openings(int before) {
        return isNumber(openings.getValue()) ? openings.getValue() : before;
    }

    EmploymentType employment() {
        return employment.getValue();
    }

    Audience audience() {
        return audience.getValue();
    }
}
