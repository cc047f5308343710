package org.ctoportal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctoportal.compensation.cost.OptionCost;
import org.ctoportal.compensation.cost.OptionCost.Participant;
import org.ctoportal.compensation.cost.OptionCost.Rates;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What recognizing the certifications of a whole staff costs over five years, in exact decimals. */
@Tag("bench")
class CostModelBench {

    private static final int STAFF = 1000;
    private static final int YEARS = 5;
    private static final Rates RATES = new Rates(Percent.of("2.5"), Percent.of("14.85"), Percent.of("6.2"));

    @Test
    void five_years_of_a_staff_of_a_thousand_in_three_scenarios() throws Exception {
        var scenarios = List.of(staff(10), staff(20), staff(30));
        Results.note(
                "five-year cost of 1,000 staff, 2% of base salary, three scenarios of uptake",
                "a second",
                Rounds.perSecond(
                        50,
                        () -> scenarios.stream()
                                .map(staff ->
                                        OptionCost.sum(new Recognition.PercentStipend(Percent.of("2")), staff, RATES))
                                .toList()));
    }

    /** So many percent hold the certification from some year on. */
    private static List<Participant> staff(int percent) {
        var random = new Random(11);
        var staff = new ArrayList<Participant>();
        for (var index = 0; index < STAFF; index++) {
            var first = random.nextInt(100) < percent ? random.nextInt(YEARS) : YEARS;
            var held = new ArrayList<Fraction>();
            for (var year = 0; year < YEARS; year++) {
                held.add(year < first ? Fraction.ZERO : year == first ? Fraction.of(1, 2) : Fraction.ONE);
            }
            staff.add(new Participant(
                    Money.of(String.valueOf(60_000 + random.nextInt(140_000))),
                    Fraction.of(5 + random.nextInt(6), 10),
                    random.nextInt(20) == 0,
                    held));
        }
        return staff;
    }
}
