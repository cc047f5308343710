package org.ctoportal.salary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.PayRange;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.SinglePayException;
import org.ctoportal.salary.calculation.Proration;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a part of the schedule comes to: the range as candidates read it, and pay of a year that is not a full one. */
class PayPanel extends Composite<Div> {

    private static final int MOST_DAYS = 366;

    private final StepsField choice = new StepsField(this::changed);
    private final DatePicker start = new DatePicker(getTranslation("salary.pay.start"));
    private final IntegerField days = SalaryFields.whole("salary.pay.days", 0, MOST_DAYS);
    private final TextField share = SalaryFields.text("salary.pay.fullTime");
    private final Paragraph text = new Paragraph();
    private final Paragraph basis = new Paragraph();
    private final Paragraph firstYear = new Paragraph();
    private final FigureList figures = new FigureList();
    private @Nullable SalaryScheduleDetails schedule;

    PayPanel() {
        text.addClassName("salary-text");
        basis.addClassName("hint");
        firstYear.addClassName("salary-first-year");
        share.setValue("1");
        share.setHelperText(getTranslation("salary.pay.fullTime.hint"));
        days.setHelperText(getTranslation("salary.pay.days.hint"));
        start.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showDaysLeft();
            }
        });
        days.addValueChangeListener(event -> changed());
        share.addValueChangeListener(event -> changed());
        var part = new Div(start, days, share);
        part.addClassName("salary-fields");
        getContent().addClassNames("panel", "salary-form", "salary-pay");
        getContent().add(new H2(getTranslation("salary.pay")), choice, text, basis, part, firstYear, figures);
    }

    void show(SalaryScheduleDetails current) {
        var before = schedule;
        schedule = current;
        if (before == null || before.terms().contractDays() != current.terms().contractDays()) {
            days.setMax(current.terms().contractDays());
            days.setValue(current.terms().contractDays());
        }
        choice.show(current);
        changed();
    }

    private void showDaysLeft() {
        if (schedule != null && start.getValue() != null) {
            days.setValue(schedule.contractYear().daysLeft(start.getValue()));
        }
    }

    private void changed() {
        if (schedule == null) {
            return;
        }
        var of = schedule.terms().contractDays();
        var left = days.getValue();
        SalaryFields.show(days, left == null || left < 0 || left > of ? "daysLeft" : null);
        var fullTime = fullTime();
        SalaryFields.show(share, fullTime.isEmpty() ? "fullTime" : null);
        if (!days.isInvalid() && fullTime.isPresent() && left != null) {
            show(schedule, new Proration(fullTime.get(), left, of), choice.choice());
        }
    }

    private Optional<BigDecimal> fullTime() {
        var typed = share.getValue().strip();
        return typed.matches("\\d(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(typed)).filter(Proration::isFullTime)
                : Optional.empty();
    }

    private void show(SalaryScheduleDetails of, Proration part, Optional<PayChoice> chosen) {
        Optional<PayRange> range;
        try {
            range = chosen.map(of::range);
            choice.showProblem(null);
        } catch (SinglePayException e) {
            range = Optional.empty();
            choice.showProblem("single");
        }
        text.setText(range.map(PayRange::text).orElse(""));
        text.setVisible(range.isPresent());
        basis.setText(range.map(PayRange::basis).orElse(""));
        basis.setVisible(range.isPresent());
        var sentence = range.filter(
                        found -> start.getValue() != null && part.fullTime().compareTo(BigDecimal.ONE) == 0)
                .map(found -> found.firstYear(start.getValue(), part.days()));
        firstYear.setText(sentence.orElse(""));
        firstYear.setVisible(sentence.isPresent());
        figures.clear();
        range.ifPresent(found -> show(found, part));
    }

    private void show(PayRange range, Proration part) {
        figures.add("salary.pay.midpoint", range.midpoint());
        figures.add("salary.pay.spread", range.spread().text(), spreadWorking(range));
        figures.add("salary.pay.daily.lowest", Proration.dailyRate(range.lowest(), range.contractDays()));
        figures.add("salary.pay.daily.highest", Proration.dailyRate(range.highest(), range.contractDays()));
        figures.add("salary.pay.first.lowest", part.of(range.lowest()));
        figures.add("salary.pay.first.highest", part.of(range.highest()));
    }

    private static String spreadWorking(PayRange range) {
        Money lowest = range.lowest();
        return "(" + range.highest().text() + " − " + lowest.text() + ") ÷ " + lowest.text() + " = "
                + range.spread().text();
    }
}
