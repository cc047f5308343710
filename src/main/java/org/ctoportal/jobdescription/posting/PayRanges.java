package org.ctoportal.jobdescription.posting;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.framework.VariableType;
import org.ctoportal.jobdescription.posting.page.Pay;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.ScheduleNotFoundException;
import org.ctoportal.salary.SinglePayException;
import org.springframework.stereotype.Component;

/** The pay range of a posting: out of a salary schedule or out of the approved description. */
@Component
class PayRanges {

    private final SalaryScheduleService schedules;

    PayRanges(SalaryScheduleService schedules) {
        this.schedules = schedules;
    }

    /** Nothing when none is to be shown, or what there is makes no range. */
    Optional<ShownPay> of(PayTerms terms, ApprovedDescription approved) {
        return switch (terms.source()) {
            case NOT_SHOWN -> Optional.empty();
            case DESCRIPTION -> ofDescription(approved);
            case SCHEDULE -> ofSchedule(terms);
        };
    }

    private static Optional<ShownPay> ofDescription(ApprovedDescription approved) {
        var content = approved.revision().content();
        return range(amount(content.value(PostingComposer.LOWEST)), amount(content.value(PostingComposer.HIGHEST)))
                .map(range -> new ShownPay(range, "", ""));
    }

    private Optional<ShownPay> ofSchedule(PayTerms terms) {
        var schedule = terms.schedule();
        if (schedule == null) {
            return Optional.empty();
        }
        var choice = new PayChoice(new SalaryScheduleId(schedule), terms.firstStep(), terms.lastStep(), terms.lane());
        try {
            var range = schedules.range(choice);
            return range(
                            Optional.of(range.lowest().amount()),
                            Optional.of(range.highest().amount()))
                    .map(pay -> new ShownPay(pay, range.name(), String.valueOf(range.contractDays())));
        } catch (ScheduleNotFoundException | SinglePayException | IllegalArgumentException e) {
            // A schedule that is gone, or steps it does not have: there is no range, and the checks say so.
            return Optional.empty();
        }
    }

    private static Optional<Pay> range(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        return lowest.isPresent()
                        && highest.isPresent()
                        && lowest.get().signum() > 0
                        && highest.get().compareTo(lowest.get()) > 0
                ? Optional.of(new Pay(lowest.get(), highest.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(String typed) {
        return typed.isBlank()
                        || VariableFormat.problem(VariableType.MONEY, typed).isPresent()
                ? Optional.empty()
                : Optional.of(VariableFormat.money(typed));
    }
}
