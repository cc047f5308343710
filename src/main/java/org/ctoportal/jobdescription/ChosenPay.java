package org.ctoportal.jobdescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.PayRange;
import org.ctoportal.salary.SalaryScheduleId;
import org.jspecify.annotations.Nullable;

/**
 * Where a description's pay was taken from, as it was on that day. The values themselves stand with all others; once one
 * of them is another, the pay is not from the schedule any more.
 */
record ChosenPay(
        PayChoice choice,
        String name,
        String basis,
        LocalDate asOf,
        int contractDays,
        BigDecimal lowest,
        BigDecimal highest) {

    /** The table of the content that the row of this stands in. */
    static final String TABLE = "pay.schedule";

    static final String SCHEDULE = "schedule.name";
    private static final int CELLS = 10;

    static ChosenPay of(PayRange range) {
        return new ChosenPay(
                range.choice(),
                range.name(),
                range.basis(),
                Objects.requireNonNull(range.asOf()),
                range.contractDays(),
                range.lowest().amount(),
                range.highest().amount());
    }

    /** What the content says of it, as long as its values say the same. */
    static Optional<ChosenPay> of(DocumentContent content) {
        return content.table(TABLE).stream()
                .findFirst()
                .flatMap(ChosenPay::read)
                .filter(pay -> pay.stands(content));
    }

    private boolean stands(DocumentContent content) {
        var answers = Answers.paid(content);
        return name.equals(content.value(SCHEDULE))
                && Objects.equals(answers.contractDays(), contractDays)
                && isSame(answers.salaryMin(), lowest)
                && isSame(answers.salaryMax(), highest);
    }

    private static boolean isSame(@Nullable BigDecimal amount, BigDecimal other) {
        return amount != null && amount.compareTo(other) == 0;
    }

    List<String> row() {
        return List.of(
                String.valueOf(choice.schedule().value()),
                String.valueOf(choice.firstStep()),
                String.valueOf(choice.lastStep()),
                String.valueOf(choice.lane()),
                name,
                basis,
                asOf.toString(),
                String.valueOf(contractDays),
                lowest.toPlainString(),
                highest.toPlainString());
    }

    private static Optional<ChosenPay> read(List<String> row) {
        if (row.size() != CELLS) {
            return Optional.empty();
        }
        try {
            var choice = new PayChoice(
                    new SalaryScheduleId(Long.parseLong(row.get(0))),
                    Integer.parseInt(row.get(1)),
                    Integer.parseInt(row.get(2)),
                    Integer.parseInt(row.get(3)));
            return Optional.of(new ChosenPay(
                    choice,
                    row.get(4),
                    row.get(5),
                    LocalDate.parse(row.get(6)),
                    Integer.parseInt(row.get(7)),
                    new BigDecimal(row.get(8)),
                    new BigDecimal(row.get(9))));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As it stands beside a sentence, in the language of the documents. */
    String source() {
        return "Pay from " + basis + ", as adopted " + asOf;
    }
}
